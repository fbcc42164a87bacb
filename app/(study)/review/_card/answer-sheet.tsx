'use client';

import type { Language } from '@/lib/kernel/bilingual';
import type { Card } from '@/lib/notes/card';
import { CardHtml } from '../../_study/card-html';
import { words } from '../words';
import { fillParams } from './fill-params';
import type { MarkedAnswer } from './marked-answer';

interface AnswerSheetProps {
  card: Card;
  language: Language;
  cardLanguage: Language;
  shows: Readonly<Record<string, string>> | null;
  given: string;
  /** Null where nothing can be marked: the learner compares. */
  marked: MarkedAnswer | null;
}

/** After the reveal: the verdict on what was typed, the examiner's short answer, and the fuller one beside it. */
export function AnswerSheet({ card, language, cardLanguage, shows, given, marked }: AnswerSheetProps) {
  const say = words[language];
  const { back, wants } = card.faces[cardLanguage];
  return (
    <section aria-labelledby="answer" className="mt-6 border-hairline border-t pt-4">
      <h2 id="answer" tabIndex={-1} className="font-semibold text-ink-soft text-sm outline-none">
        {say.answer}
      </h2>
      {marked ? (
        <MarkLine marked={marked} language={language} cardLanguage={cardLanguage} />
      ) : (
        given.trim() && (
          <p className="mt-2 text-sm">
            <span className="text-ink-soft">{say.youWrote}: </span>
            <span className="whitespace-pre-wrap font-serif">{given}</span>
          </p>
        )
      )}
      <div className={`mt-3 grid gap-6 ${wants ? 'md:grid-cols-2' : ''}`}>
        {wants && (
          <div className="border-accent border-l-2 pl-4">
            <h3 className="text-ink-soft text-sm">{say.examiner}</h3>
            <CardHtml html={fillParams(wants, shows)} language={cardLanguage} className="mt-1" />
          </div>
        )}
        <div>
          {wants && <h3 className="text-ink-soft text-sm">{say.fuller}</h3>}
          <CardHtml html={fillParams(back, shows)} language={cardLanguage} className="mt-1" />
        </div>
      </div>
    </section>
  );
}

function MarkLine({
  marked,
  language,
  cardLanguage,
}: {
  marked: MarkedAnswer;
  language: Language;
  cardLanguage: Language;
}) {
  const say = words[language];
  if (marked.state === 'computing') return <p className="mt-2 min-h-14 text-ink-soft">{say.computing} …</p>;
  if (marked.state === 'unmarked') return <p className="mt-2 min-h-14 text-ink-soft">{say.noModel}.</p>;
  const { mark, nearMiss, rightAnswer } = marked;
  const right = mark?.correct === true;
  const unread = mark !== null && mark.given === null;
  return (
    <div className="mt-2 min-h-14" data-marked={mark ? (right ? 'right' : 'wrong') : 'blank'}>
      {mark && (
        <p
          className={`font-semibold ${right ? 'text-stamp-holds' : unread ? 'text-stamp-half' : 'text-stamp-refuted'}`}
        >
          <span aria-hidden="true">{right ? '✓' : unread ? '?' : '✗'} </span>
          {mark.because[language]}
        </p>
      )}
      {!right && (
        <p className="text-sm">
          {say.rightAnswer}: <code className="font-semibold">{rightAnswer[cardLanguage]}</code>
          {nearMiss && <span className="ml-2">{nearMiss[language]}</span>}
        </p>
      )}
    </div>
  );
}
