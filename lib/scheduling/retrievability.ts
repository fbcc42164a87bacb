import { fsrsModel } from './fsrs-model';
import type { Memory } from './memory';
import type { SchedulerSettings } from './scheduler-settings';

/**
 * Probability, 0..1, that the card would be recalled on study day `today`; 0 for a card never rated, 1 on the day of
 * its last rating. FSRS-6: R(t, S) = (1 + F t / S)^-w20 with F = 0.9^(-1 / w20) - 1, so that R(S, S) = 0.9.
 * Source: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function retrievability(memory: Memory, today: number, settings: SchedulerSettings): number {
  if (memory.lastDay === null) return 0;
  return fsrsModel(settings).recall(Math.max(0, today - memory.lastDay), memory.stability);
}
