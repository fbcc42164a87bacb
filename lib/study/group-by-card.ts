import type { ReviewEvent } from '@/lib/scheduling/review-event';

/** The events of each card that has any, in the order given. */
export function groupByCard(events: Iterable<ReviewEvent>): Map<string, ReviewEvent[]> {
  const byCard = new Map<string, ReviewEvent[]>();
  for (const event of events) {
    const own = byCard.get(event.cardId);
    if (own) own.push(event);
    else byCard.set(event.cardId, [event]);
  }
  return byCard;
}
