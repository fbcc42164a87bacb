'use client';

import { useEffect, useRef } from 'react';
import { answerFieldId } from '../_card/answer-field';

/**
 * Keeps the focus with what is to be read next: a new card's answer field where an answer is typed (its description is
 * the question), else the question; after the reveal, the answer's heading. Returns the time since the card's first
 * paint, in milliseconds.
 */
export function useDeskFocus(
  shown: number,
  phase: 'asking' | 'revealed',
  typesAnswer: boolean,
): () => number {
  const paintedAt = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts anew with each card shown
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame((time) => {
        paintedAt.current = time;
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card moves the focus even if nothing else differs
  useEffect(() => {
    const canType = matchMedia('(pointer: fine)').matches;
    const id = phase === 'revealed' ? 'answer' : typesAnswer && canType ? answerFieldId : 'question';
    document.getElementById(id)?.focus({ preventScroll: phase === 'asking' });
    if (phase === 'asking') window.scrollTo({ top: 0 });
  }, [shown, phase, typesAnswer]);

  return () => Math.max(0, Math.round(performance.now() - (paintedAt.current || performance.now())));
}
