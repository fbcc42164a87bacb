import type { CardHistory } from './memory';

/** What a learner has done on one study day; counted against the daily limits. */
export interface DoneToday {
  /** Cards rated for the first time. */
  fresh: number;
  /** Older cards rated, each once however often it came back. */
  reviews: number;
  /** All cards rated: their siblings wait until tomorrow. */
  cardIds: readonly string[];
}

/** Counts the cards last rated on study day `today`. */
export function doneToday(histories: Iterable<CardHistory>, today: number): DoneToday {
  const cardIds: string[] = [];
  let fresh = 0;
  for (const { cardId, firstDay, memory } of histories) {
    if (memory.lastDay !== today) continue;
    cardIds.push(cardId);
    if (firstDay === today) fresh += 1;
  }
  return { fresh, reviews: cardIds.length - fresh, cardIds };
}
