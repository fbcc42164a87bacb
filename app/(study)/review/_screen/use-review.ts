'use client';

import { useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { futures } from '@/lib/scheduling/futures';
import { newMemory } from '@/lib/scheduling/new-memory';
import type { Rating } from '@/lib/scheduling/rating';
import type { Round } from '@/lib/study/round';
import { formatOf, markAnswer } from '../_card/marked-answer';
import { useExercise } from '../_exercise/use-exercise';
import { chooseNext } from '../_round/choose-next';
import { progressOf } from '../_round/open-desk';
import { minutesLeft } from '../_round/pace';
import { words } from '../words';
import { suggestionFor } from './suggestion';
import { useDeskFocus } from './use-desk-focus';
import { useRound } from './use-round';

/** Everything the review screen shows and everything it can do, in one place. */
export function useReview(round: Round, openedAt: number, language: Language) {
  const { state, dispatch, act, undo } = useRound(round, openedAt);
  const [said, setSaid] = useState('');
  const say = words[language];

  const { current, phase, attempt } = state;
  const card = current ? (state.cards[current] ?? null) : null;
  const upcoming = chooseNext(state, current);
  const next = upcoming ? (state.cards[upcoming] ?? null) : null;
  const historyOf = (cardId: string | undefined) => (cardId ? state.histories[cardId] : undefined);
  const repsOf = (cardId: string) => historyOf(cardId)?.memory.reps ?? 0;
  const exercise = useExercise(
    card && { card, reps: repsOf(card.id) },
    next && { card: next, reps: repsOf(next.id) },
  );

  const format = card && formatOf(card, exercise.current);
  const marked = card && phase === 'revealed' ? markAnswer(card, exercise.current, attempt.given) : null;
  const suggestion = phase === 'revealed' ? suggestionFor(attempt, marked) : null;
  const elapsedMs = useDeskFocus(state.shown, phase, format !== null && format.kind !== 'choice');
  const { done, total } = progressOf(state);
  const memory = historyOf(card?.id)?.memory ?? newMemory;
  const ratedAt = { at: Math.max(state.now.at, memory.lastAt ?? 0), zone: state.now.zone };

  function grade(rating: Rating): void {
    if (!card || phase !== 'revealed') return;
    act({
      kind: 'rated',
      cardId: card.id,
      rating,
      answerMs: attempt.answerMs,
      revision: card.revision,
      ...(suggestion ? { proposed: suggestion.rating } : {}),
      ...(attempt.confidence === null ? {} : { confidence: attempt.confidence }),
    });
    setSaid('');
  }

  return {
    state,
    said,
    setSaid,
    card,
    next,
    exercise,
    format,
    marked,
    suggestion,
    futures: card ? futures(memory, card.id, ratedAt, state.settings) : null,
    ratedAt,
    history: historyOf(card?.id),
    progress: { done, total, minutes: minutesLeft(state, total - done) },
    attempt: (change: Partial<typeof attempt>) => dispatch({ type: 'attempted', change }),
    reveal: () => card && phase === 'asking' && dispatch({ type: 'revealed', answerMs: elapsedMs() }),
    grade,
    async undo() {
      const target = await undo();
      setSaid(target ? say.undone[target.kind as keyof typeof say.undone] : say.nothingToUndo);
    },
    bury() {
      if (!card) return;
      act({ kind: 'buried', cardId: card.id });
      setSaid(say.buried);
    },
    suspend() {
      if (!card) return;
      act({ kind: 'suspended', cardId: card.id, suspended: true });
      setSaid(say.suspended);
    },
    flag() {
      if (!card) return;
      const flagged = !historyOf(card.id)?.flagged;
      act({ kind: 'flagged', cardId: card.id, flagged });
      setSaid(flagged ? say.flagged : say.unflagged);
    },
  };
}

export type Review = ReturnType<typeof useReview>;
