import { minutesFor } from '@/lib/scheduling/forecast';
import { retrievability } from '@/lib/scheduling/retrievability';
import { type DueQueueNeeds, dueQueue } from './due-queue';
import type { Round } from './round';
import { schedulerSettingsOf } from './scheduler-settings-of';

const forecastDays = 9;
const weakestCards = 5;
/** Until the learner has answered something, a card is taken to need this long. */
const assumedAnswerMs = 12_000;

export interface TodayOverview {
  /** The learner's study day, in civil days since 1970-01-01. */
  today: number;
  counts: Round['counts'];
  /** For what is waiting, at the learner's median pace. */
  minutes: number;
  /** Cards of the course that were begun and are least likely recalled today, weakest first; recall in 0..1. */
  weakest: readonly { cardId: string; recall: number }[];
  /** Cards falling due on each of the next nine study days; index 0 is today and holds what is overdue. */
  forecast: readonly number[];
}

/** What the learner sees first: how much there is to do, how long it takes, and where it is weak. */
export async function todayOverview(
  needs: DueQueueNeeds,
  learnerId: string,
  now: number,
): Promise<TodayOverview> {
  const { settings, today, counts } = await dueQueue(needs, learnerId, now);
  const [weakest, forecast, medianAnswerMs] = await Promise.all([
    needs.memories.leastRetrievable(learnerId, today, 4 * weakestCards, false),
    needs.memories.forecast(learnerId, today, forecastDays),
    needs.events.medianAnswerMs(learnerId),
  ]);
  return {
    today,
    counts,
    minutes: minutesFor(counts.waiting, medianAnswerMs ?? assumedAnswerMs),
    weakest: weakest
      .filter(({ cardId }) => needs.course.card(cardId) !== undefined)
      .slice(0, weakestCards)
      .map(({ cardId, memory }) => ({
        cardId,
        recall: retrievability(memory, today, schedulerSettingsOf(settings)),
      })),
    forecast,
  };
}
