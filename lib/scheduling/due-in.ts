import type { Memory } from './memory';
import { type LocalInstant, studyDay } from './study-day';

/** How long until a card is due: minutes while in steps, study days in review. */
export type DueIn = { minutes: number } | { days: number };

/** Whole minutes or days from `now` until the card is due; 0 when it is due already or was never rated. */
export function dueIn(memory: Memory, now: LocalInstant): DueIn {
  if (memory.phase === 'review') return { days: Math.max(0, memory.dueDay - studyDay(now.at, now.zone)) };
  return { minutes: Math.max(0, Math.round((memory.dueAt - now.at) / 60_000)) };
}
