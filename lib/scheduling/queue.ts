import { compareText } from './compare-text';
import type { DoneToday } from './done-today';
import type { CardHistory } from './memory';
import { retrievability } from './retrievability';
import type { SchedulerSettings } from './scheduler-settings';
import { spreadEvenly } from './spread-evenly';
import { type LocalInstant, studyDay } from './study-day';

/** Cards in steps that fall due this soon are asked at the end rather than waited for. */
const lookAheadMs = 20 * 60_000;

export interface QueueInput {
  /** At least every card that is due, in steps, suspended or buried; others do no harm. */
  histories: Iterable<CardHistory>;
  /** Ids of cards never rated, in the order of the course. */
  newCards: readonly string[];
  /** Cards with the same key ask for the same thing. */
  siblingOf(cardId: string): string;
  now: LocalInstant;
  settings: SchedulerSettings;
  newPerDay: number;
  reviewsPerDay: number;
  doneToday: DoneToday;
}

export interface Queue {
  /** Card ids in the order of asking. */
  cardIds: string[];
  counts: {
    /** In minute steps: due now, or within 20 minutes. */
    learning: number;
    reviews: number;
    fresh: number;
    /** Due reviews kept for another day by the limit or by a sibling. */
    postponed: number;
  };
}

/**
 * What to ask now and in what order: steps that are due, by due time; then due reviews, the least likely recalled
 * first, with the new cards spread evenly between them; last, steps that fall due within 20 minutes. Suspended cards and
 * those buried today are left out. One card of a sibling group a study day, except cards in steps. O(n log n).
 */
export function buildQueue(input: QueueInput): Queue {
  const { now, settings, siblingOf } = input;
  const today = studyDay(now.at, now.zone);
  const steps: CardHistory[] = [];
  const due: { cardId: string; recall: number }[] = [];
  const notNew = new Set<string>();
  for (const history of input.histories) {
    const { cardId, memory } = history;
    const hidden = history.suspended || history.buriedDay === today;
    if (hidden || memory.phase !== 'new') notNew.add(cardId);
    if (hidden || memory.phase === 'new') continue;
    if (memory.phase !== 'review') steps.push(history);
    else if (memory.dueDay <= today) due.push({ cardId, recall: retrievability(memory, today, settings) });
  }

  const learning = steps
    .filter(({ memory }) => memory.dueAt <= now.at + lookAheadMs)
    .sort((a, b) => a.memory.dueAt - b.memory.dueAt || compareText(a.cardId, b.cardId));
  const ready = learning.filter(({ memory }) => memory.dueAt <= now.at);
  const soon = learning.slice(ready.length);

  const byRecall = due.sort((a, b) => a.recall - b.recall || compareText(a.cardId, b.cardId)).map(idOf);
  const unseen = input.newCards.filter((cardId) => !notNew.has(cardId));
  const taken = new Set([...input.doneToday.cardIds, ...steps.map(idOf)].map((cardId) => siblingOf(cardId)));
  const reviews = takeOfGroups(byRecall, input.reviewsPerDay - input.doneToday.reviews, taken, siblingOf);
  const fresh = takeOfGroups(unseen, input.newPerDay - input.doneToday.fresh, taken, siblingOf);

  return {
    cardIds: [...ready.map(idOf), ...spreadEvenly(reviews, fresh), ...soon.map(idOf)],
    counts: {
      learning: learning.length,
      reviews: reviews.length,
      fresh: fresh.length,
      postponed: due.length - reviews.length,
    },
  };
}

function idOf({ cardId }: { cardId: string }): string {
  return cardId;
}

/** The first `limit` cards of groups not `taken` yet; takes the groups of those it chooses. */
function takeOfGroups(
  cardIds: readonly string[],
  limit: number,
  taken: Set<string>,
  siblingOf: QueueInput['siblingOf'],
): string[] {
  const chosen: string[] = [];
  for (const cardId of cardIds) {
    if (chosen.length >= limit) break;
    const group = siblingOf(cardId);
    if (taken.has(group)) continue;
    taken.add(group);
    chosen.push(cardId);
  }
  return chosen;
}
