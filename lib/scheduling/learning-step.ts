import type { Rating } from './rating';

/** Minutes to wait in each step, before a card is trusted to days. */
const learningMinutes = [1, 10] as const;
const relearningMinutes = [10] as const;

/** Where a card in steps stands after a rating. */
export interface LearningStep {
  phase: 'learning' | 'relearning';
  step: number;
  minutes: number;
}

/**
 * The step after `rating`, or null when the card graduates to days. Again goes back to the first step; Hard repeats the
 * step, after the mean of the first two (with a single one: half as long again) when it is the first; Good goes on;
 * Easy graduates.
 */
export function learningStep(
  phase: LearningStep['phase'],
  step: number,
  rating: Rating,
): LearningStep | null {
  const minutes: readonly number[] = phase === 'learning' ? learningMinutes : relearningMinutes;
  const at = (index: number, wait = minutes[index]) =>
    wait === undefined ? null : { phase, step: index, minutes: wait };
  const [first = 0, second = 2 * first] = minutes;
  switch (rating) {
    case 1:
      return at(0);
    case 2:
      return step === 0 ? at(0, Math.round((first + second) / 2)) : at(step);
    case 3:
      return at(step + 1);
    case 4:
      return null;
  }
}
