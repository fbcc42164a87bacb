import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { StoredEvent } from './stored-event';

/**
 * Is what was sent the event that is stored? A clamped event is the same with the instant first sent and with the one
 * it was given, since its device may not have heard of the correction.
 */
export function isSameEvent(sent: ReviewEvent, { event, sentAt }: StoredEvent): boolean {
  if (sent.at !== event.at && sent.at !== sentAt) return false;
  return canonical({ ...sent, at: 0 }) === canonical({ ...event, at: 0 });
}

function canonical(event: ReviewEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
}
