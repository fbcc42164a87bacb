'use client';

import type { Bilingual, Language } from '@/lib/kernel/bilingual';
import { AnswerField } from '../_card/answer-field';
import { AnswerSheet } from '../_card/answer-sheet';
import { CardBoundary } from '../_card/card-boundary';
import { ConfidenceRow } from '../_card/confidence';
import { Question } from '../_card/question';
import { words } from '../words';
import { CardProof } from './card-proof';
import type { Review } from './use-review';

interface DeskProps {
  review: Review;
  topics: Readonly<Record<string, Bilingual>>;
  language: Language;
  cardLanguage: Language;
}

/** The card on the desk and, hidden behind it, the next one, already drawn. */
export function Desk({ review, topics, language, cardLanguage }: DeskProps) {
  const { state, card, next, exercise, format, marked } = review;
  const { attempt, phase } = state;
  const say = words[language];
  const drawn = exercise.current?.drawn ?? null;
  const sheets = [
    ...(card ? [{ card, hidden: false, shows: drawn?.shows ?? null, language: cardLanguage }] : []),
    ...(next && next.id !== card?.id
      ? [{ card: next, hidden: true, shows: exercise.ahead?.shows ?? null, language }]
      : []),
  ];

  return (
    <>
      {sheets.map((sheet) => (
        <CardBoundary key={sheet.card.id} card={sheet.card} language={language}>
          <Question
            {...sheet}
            topic={topics[sheet.card.page.split('/')[0] ?? '']}
            leech={state.histories[sheet.card.id]?.leech === true}
            interfaceLanguage={language}
          />
        </CardBoundary>
      ))}
      {card && !(phase === 'revealed' && !format && attempt.given.trim() === '') && (
        <div className="mt-4 grid gap-4">
          {exercise.current && !drawn ? (
            <p className="min-h-16 text-ink-soft text-sm">
              {exercise.current.failed ? say.noNumbers : `${say.drawing} …`}
            </p>
          ) : (
            <AnswerField
              key={state.shown}
              format={format}
              value={attempt.given}
              onChange={(given) => review.attempt({ given })}
              locked={phase === 'revealed'}
              language={language}
              cardLanguage={cardLanguage}
            />
          )}
          {phase === 'asking' && (
            <ConfidenceRow
              value={attempt.confidence}
              onChange={(confidence) => review.attempt({ confidence })}
              language={language}
            />
          )}
        </div>
      )}
      {card && phase === 'revealed' && (
        <CardBoundary key={`answer-${card.id}`} card={card} language={language}>
          <AnswerSheet
            card={card}
            language={language}
            cardLanguage={cardLanguage}
            shows={drawn?.shows ?? null}
            given={attempt.given}
            marked={marked}
          />
          {review.suggestion && (
            <p className="mt-3 text-ink-soft text-sm">★ {review.suggestion.because[language]}</p>
          )}
        </CardBoundary>
      )}
      {card && (
        <CardProof
          key={state.shown}
          proof={card.proof}
          params={drawn?.params ?? null}
          open={attempt.proofOpen}
          revealed={phase === 'revealed'}
          onToggle={() => review.attempt({ proofOpen: !attempt.proofOpen })}
          onJudged={(predicted, confidence) =>
            review.attempt({ predicted, confidence: confidence ?? attempt.confidence })
          }
          language={language}
        />
      )}
    </>
  );
}
