'use client';

import { useRef } from 'react';
import { KeyHint } from '@/app/_keymap/key-hint';
import type { Bilingual, Language } from '@/lib/kernel/bilingual';
import type { Round } from '@/lib/study/round';
import { SyncLine } from '../../_study/sync-line';
import { CardInfo } from '../_card/card-info';
import { GradeBar } from '../_card/grade-bar';
import { useViewOptions } from '../_view/view-options';
import { words } from '../words';
import { BottomBar } from './bottom-bar';
import { CardActs } from './card-acts';
import { Desk } from './desk';
import { RoundEnd } from './round-end';
import { RoundHead } from './round-head';
import { useReview } from './use-review';
import { useReviewKeys } from './use-review-keys';

interface ReviewScreenProps {
  round: Round;
  /** When the server opened the round, ms since the epoch: the first page of HTML and its hydration agree on it. */
  openedAt: number;
  /** Names of the topics, by the first part of a card's page. */
  topics: Readonly<Record<string, Bilingual>>;
  dueTomorrow: Promise<number | null>;
  language: Language;
}

/** The review: one card on the desk, one act in the bar below it. */
export function ReviewScreen({ round, openedAt, topics, dueTomorrow, language }: ReviewScreenProps) {
  const review = useReview(round, openedAt, language);
  const info = useRef<HTMLDialogElement>(null);
  const openInfo = () => info.current?.showModal();
  useReviewKeys(review, openInfo);
  const { intervals } = useViewOptions();
  const { state, card, progress, history, futures } = review;
  const say = words[language];
  const topic = card ? topics[card.page.split('/')[0] ?? ''] : undefined;
  const cardLanguage = state.attempt.swapped ? other(language) : language;

  return (
    <div className="mx-auto flex min-h-[calc(100dvh-10rem)] max-w-3xl flex-col">
      <h1 className="sr-only">{say.title}</h1>
      <RoundHead
        {...progress}
        shown={state.shown}
        timing={card !== null && state.phase === 'asking'}
        onUndo={review.undo}
        language={language}
      />
      <SyncLine learnerId={round.learnerId} language={language} />
      <p role="status" className="min-h-6 text-ink-soft text-sm">
        {review.said}
      </p>
      <div className="flex-1">
        {card === null && (
          <RoundEnd state={state} done={progress.done} dueTomorrow={dueTomorrow} language={language} />
        )}
        <Desk review={review} topics={topics} cardLanguage={cardLanguage} language={language} />
        {card && (
          <CardActs
            language={language}
            otherLanguage={other(cardLanguage)}
            flagged={history?.flagged === true}
            onLanguage={() => review.attempt({ swapped: !state.attempt.swapped })}
            onInfo={openInfo}
            onBury={review.bury}
            onSuspend={review.suspend}
            onFlag={review.flag}
          />
        )}
      </div>
      {card && (
        <BottomBar>
          {state.phase === 'asking' || !futures ? (
            <button type="button" className="button button-primary h-16 w-full" onClick={review.reveal}>
              {say.reveal} <KeyHint id="review.reveal" />
            </button>
          ) : (
            <GradeBar
              futures={futures}
              now={review.ratedAt}
              suggested={review.suggestion?.rating ?? null}
              showIntervals={intervals}
              onGrade={review.grade}
              language={language}
            />
          )}
        </BottomBar>
      )}
      {card && history && (
        <CardInfo
          dialog={info}
          card={card}
          topic={topic}
          history={history}
          events={state.log[card.id] ?? []}
          settings={state.settings}
          now={state.now}
          language={language}
        />
      )}
    </div>
  );
}

const other = (language: Language): Language => (language === 'en' ? 'zh' : 'en');
