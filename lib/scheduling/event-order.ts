import { compareText } from './compare-text';
import type { ReviewEvent } from './review-event';

/**
 * The one order in which every device and the server fold: by instant, then device, then the device's own count. The id
 * settles what a broken device numbered twice. A clock that jumps back moves an event, never the result between devices.
 */
export function compareEvents(a: ReviewEvent, b: ReviewEvent): number {
  return a.at - b.at || compareText(a.deviceId, b.deviceId) || a.seq - b.seq || compareText(a.id, b.id);
}

/**
 * The log in folding order, each id once. Where copies of one event differ (the server set back the time of a clock
 * that ran ahead), the earliest is kept, whatever order they came in.
 */
export function orderEvents(events: Iterable<ReviewEvent>): ReviewEvent[] {
  const seen = new Set<string>();
  return [...events].sort(compareEvents).filter((event) => {
    if (seen.has(event.id)) return false;
    seen.add(event.id);
    return true;
  });
}
