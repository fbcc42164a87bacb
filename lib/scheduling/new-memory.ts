import type { Memory } from './memory';

/** A card nobody has rated: due from the beginning of time. */
export const newMemory: Memory = Object.freeze<Memory>({
  phase: 'new',
  stability: 0,
  difficulty: 0,
  step: 0,
  dueAt: 0,
  dueDay: 0,
  lastAt: null,
  lastDay: null,
  reps: 0,
  lapses: 0,
});
