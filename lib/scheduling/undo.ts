import { type EffectiveEvent, undoneIds } from './effective-events';
import { compareEvents } from './event-order';
import type { ReviewEvent } from './review-event';

/**
 * The newest event not undone yet, or null: pressing undo again and again walks back to the beginning of the log.
 * With `deviceId`, the newest that device made by its own count, so that a clock set back does not hide it.
 */
export function lastUndoable(events: readonly ReviewEvent[], deviceId?: string): EffectiveEvent | null {
  const undone = undoneIds(events);
  const newer = (a: ReviewEvent, b: ReviewEvent) =>
    deviceId === undefined ? compareEvents(a, b) > 0 : a.seq > b.seq;
  let last: EffectiveEvent | null = null;
  for (const event of events) {
    if (event.kind === 'undone' || undone.has(event.id)) continue;
    if (deviceId !== undefined && event.deviceId !== deviceId) continue;
    if (last === null || newer(event, last)) last = event;
  }
  return last;
}
