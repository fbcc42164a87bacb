import type { Memory } from './memory';

const firstLapses = 8;
const everyLapses = 4;
/** From this stability on a card counts as known again: three weeks, Anki's border between young and mature. */
const knownDays = 21;

/**
 * Whether a card is marked as a leech after a rating. The mark comes with the 8th lapse and again with every 4th after
 * it; it goes when the card is passed with a stability of three weeks. It is a mark only: nothing is suspended.
 */
export function isLeech(wasLeech: boolean, before: Memory, after: Memory): boolean {
  const lapsed = after.lapses > before.lapses;
  if (lapsed && after.lapses >= firstLapses && (after.lapses - firstLapses) % everyLapses === 0) return true;
  return wasLeech && !(after.phase === 'review' && after.stability >= knownDays);
}
