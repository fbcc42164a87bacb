import { orderEvents } from './event-order';
import type { ReviewEvent, Undone } from './review-event';

/** An event that changes a card by itself. */
export type EffectiveEvent = Exclude<ReviewEvent, Undone>;

/** Ids taken back, wherever in the log the undo stands and on whatever device it was made. */
export function undoneIds(events: Iterable<ReviewEvent>): Set<string> {
  const ids = new Set<string>();
  for (const event of events) if (event.kind === 'undone') ids.add(event.target);
  return ids;
}

/** What the log still says: in folding order, each event once, without what was undone and without the undos. */
export function effectiveEvents(events: readonly ReviewEvent[]): EffectiveEvent[] {
  const undone = undoneIds(events);
  return orderEvents(events).filter(
    (event): event is EffectiveEvent => event.kind !== 'undone' && !undone.has(event.id),
  );
}
