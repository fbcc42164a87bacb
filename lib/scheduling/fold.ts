import { type EffectiveEvent, effectiveEvents } from './effective-events';
import { futures } from './futures';
import { isLeech } from './leech';
import type { CardHistory } from './memory';
import { newMemory } from './new-memory';
import type { ReviewEvent } from './review-event';
import type { SchedulerSettings } from './scheduler-settings';
import { studyDay } from './study-day';

/**
 * Everything the log says about one card. Any order of the events, any batching and any duplicates give the same result,
 * bit for bit; an undo gives what the log without its target gives. Events of other cards are ignored.
 *
 * The memory runs through `futures`, so what a button promised is what is stored, as long as the rating is the latest
 * event of its card: a device whose clock is behind should date it `max(now, memory.lastAt)`.
 */
export function foldCard(
  cardId: string,
  events: readonly ReviewEvent[],
  settings: SchedulerSettings,
): CardHistory {
  const history: CardHistory = {
    cardId,
    memory: newMemory,
    suspended: false,
    flagged: false,
    buriedDay: null,
    leech: false,
    firstDay: null,
  };
  const own = events.filter((event) => event.cardId === cardId || event.kind === 'undone');
  for (const event of effectiveEvents(own)) apply(history, event, settings);
  return history;
}

function apply(history: CardHistory, event: EffectiveEvent, settings: SchedulerSettings): void {
  switch (event.kind) {
    case 'rated': {
      const before = history.memory;
      history.memory = futures(before, history.cardId, event, settings)[event.rating];
      history.leech = isLeech(history.leech, before, history.memory);
      history.firstDay ??= history.memory.lastDay;
      return;
    }
    case 'suspended':
      history.suspended = event.suspended;
      return;
    case 'buried':
      history.buriedDay = studyDay(event.at, event.zone);
      return;
    case 'flagged':
      history.flagged = event.flagged;
  }
}
