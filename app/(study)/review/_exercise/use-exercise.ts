'use client';

import { useEffect, useState } from 'react';
import { seedFrom } from '@/lib/kernel/rng';
import type { Card } from '@/lib/notes/card';
import type { DrawnExercise, ExerciseAnswer } from './draw-exercise';

/** The numbers of a parametric card and, a little later, what the model answers to them. */
export interface ExerciseState {
  /** Which review of which card this belongs to. */
  key: string;
  drawn: DrawnExercise | null;
  answer: ExerciseAnswer | null;
  failed: boolean;
}

/** The key of one review of one card: its numbers follow from it on every device. */
const reviewKey = (card: Card, reps: number) => `${card.id}${reps}`;

const started = new Map<string, Promise<DrawnExercise>>();

/** Draws once per review, however often it is asked; a failure is forgotten so that the next try is a new one. */
function draw(card: Card, key: string): Promise<DrawnExercise> | null {
  if (card.kind !== 'parametric' || !('demo' in card.proof) || !card.proof.exercise) return null;
  const { demo, exercise } = card.proof;
  let drawing = started.get(key);
  if (!drawing) {
    drawing = import('./draw-exercise').then(({ drawExercise }) =>
      drawExercise(demo, exercise, seedFrom(key)),
    );
    drawing.catch(() => started.delete(key));
    started.set(key, drawing);
  }
  return drawing;
}

/**
 * The exercise of the card on the desk, or null for any other kind of card. Its numbers are drawn while the card before
 * it is still being answered (`ahead`), and the model runs while the learner thinks.
 */
export function useExercise(
  current: { card: Card; reps: number } | null,
  ahead: { card: Card; reps: number } | null,
): { current: ExerciseState | null; ahead: DrawnExercise | null } {
  const key = current && reviewKey(current.card, current.reps);
  const aheadKey = ahead && reviewKey(ahead.card, ahead.reps);
  const card = current?.card ?? null;
  const aheadCard = ahead?.card ?? null;
  const [state, setState] = useState<ExerciseState | null>(null);
  const [next, setNext] = useState<{ key: string; drawn: DrawnExercise } | null>(null);

  useEffect(() => {
    const drawing = card && key ? draw(card, key) : null;
    if (!drawing || !key) return;
    let left = false;
    const show = (change: Partial<ExerciseState>) => {
      if (left) return;
      const empty: ExerciseState = { key, drawn: null, answer: null, failed: false };
      setState((before) => ({ ...(before?.key === key ? before : empty), ...change }));
    };
    drawing
      .then((drawn) => {
        show({ drawn });
        return drawn.answer();
      })
      .then((answer) => show({ answer }))
      .catch(() => show({ failed: true }));
    return () => {
      left = true;
    };
  }, [card, key]);

  useEffect(() => {
    const drawing = aheadCard && aheadKey ? draw(aheadCard, aheadKey) : null;
    if (!drawing || !aheadKey) return;
    let left = false;
    drawing.then(
      (drawn) => left || setNext({ key: aheadKey, drawn }),
      () => {}, // said when the card is on the desk
    );
    return () => {
      left = true;
    };
  }, [aheadCard, aheadKey]);

  const isParametric = card?.kind === 'parametric';
  const mine: ExerciseState = { key: key ?? '', drawn: null, answer: null, failed: false };
  if (next?.key === key) mine.drawn = next?.drawn ?? null; // drawn ahead: no frame without its numbers
  return {
    current: !isParametric ? null : state?.key === key ? state : mine,
    ahead: next?.key === aheadKey ? (next?.drawn ?? null) : null,
  };
}
