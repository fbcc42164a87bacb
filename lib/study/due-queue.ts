import type { DoneToday } from '@/lib/scheduling/done-today';
import { buildQueue } from '@/lib/scheduling/queue';
import { studyDay } from '@/lib/scheduling/study-day';
import { settingsWithFreshMemories } from './ensure-folded';
import { freshCards } from './fresh-cards';
import type { CourseReader, EventStore, MemoryStore, SettingsStore } from './ports';
import type { Round } from './round';
import { schedulerSettingsOf } from './scheduler-settings-of';
import { siblingKey } from './sibling-key';
import type { StudySettings } from './study-settings';

export interface DueQueue {
  settings: StudySettings;
  /** The learner's study day. */
  today: number;
  /** Card ids in the order of asking; all of them are in the course. */
  cardIds: readonly string[];
  counts: Round['counts'];
}

export interface DueQueueNeeds {
  events: EventStore;
  memories: MemoryStore;
  settings: SettingsStore;
  course: CourseReader;
}

/**
 * What the learner is to be asked now. Of due reviews only as many as may be asked today are read, the least likely
 * recalled first, so that the work depends on the daily limits and not on the size of the collection. Siblings and
 * cards that left the course are provided for twice over; where even more are due, the round is shorter and the next
 * one goes on.
 */
export async function dueQueue(needs: DueQueueNeeds, learnerId: string, now: number): Promise<DueQueue> {
  const settings = await settingsWithFreshMemories(needs, learnerId);
  const today = studyDay(now, settings.zone);
  const [steps, rated] = await Promise.all([
    needs.memories.inSteps(learnerId, today),
    needs.memories.ratedOn(learnerId, today),
  ]);
  const doneToday = tally(rated, today);
  const reviewsLeft = Math.max(0, settings.reviewsPerDay - doneToday.reviews);
  const freshLeft = Math.max(0, settings.newPerDay - doneToday.fresh);
  const spare = doneToday.cardIds.length + steps.length;
  const [due, newCards] = await Promise.all([
    reviewsLeft > 0 ? needs.memories.leastRetrievable(learnerId, today, 2 * reviewsLeft + spare, true) : [],
    freshCards(needs, learnerId, today, freshLeft > 0 ? freshLeft + reviewsLeft + spare : 0),
  ]);
  const isInCourse = (cardId: string) => needs.course.card(cardId) !== undefined;
  const queue = buildQueue({
    histories: [...steps, ...due].filter(({ cardId }) => isInCourse(cardId)),
    newCards,
    siblingOf: (cardId) => siblingKey(cardId, needs.course.card(cardId)),
    now: { at: now, zone: settings.zone },
    settings: schedulerSettingsOf(settings),
    newPerDay: settings.newPerDay,
    reviewsPerDay: settings.reviewsPerDay,
    doneToday,
  });
  return {
    settings,
    today,
    cardIds: queue.cardIds,
    counts: { waiting: queue.cardIds.length, fresh: queue.counts.fresh, doneToday: rated.length },
  };
}

function tally(rated: readonly { cardId: string; firstDay: number }[], today: number): DoneToday {
  const fresh = rated.filter(({ firstDay }) => firstDay === today).length;
  return { fresh, reviews: rated.length - fresh, cardIds: rated.map(({ cardId }) => cardId) };
}
