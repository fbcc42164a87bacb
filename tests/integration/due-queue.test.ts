import { expect, test } from 'vitest';
import { dueForecast } from '@/lib/scheduling/forecast';
import type { CardHistory } from '@/lib/scheduling/memory';
import { retrievability } from '@/lib/scheduling/retrievability';
import { studyDay } from '@/lib/scheduling/study-day';
import { dueQueue } from '@/lib/study/due-queue';
import { foldVersionOf } from '@/lib/study/fold-version';
import { openRound } from '@/lib/study/open-round';
import { schedulerSettingsOf } from '@/lib/study/scheduler-settings-of';
import { defaultStudySettings } from '@/lib/study/study-settings';
import { todayOverview } from '@/lib/study/today-overview';
import { plainCourse } from '@/tests/support/course';
import { databaseOfTests } from '@/tests/support/database';
import { addLearner } from '@/tests/support/learners';
import { queueOfAll } from '@/tests/support/queue-of-all';
import { randomMemories } from '@/tests/support/random-memories';

const database = databaseOfTests();
const zone = 'Asia/Shanghai';
const now = Date.UTC(2026, 10, 23, 12);
const today = studyDay(now, zone);
const scheduler = schedulerSettingsOf(defaultStudySettings);

async function learnerWith(histories: readonly CardHistory[], limits = {}): Promise<string> {
  const learner = await addLearner(database.open.prisma, { zone, ...limits });
  await database.stores.events.locked(learner, async (log) => {
    await log.forgetMemories(foldVersionOf(log.settings));
    await log.saveMemories(histories);
  });
  await database.open.prisma.$executeRaw`ANALYZE card_memory`;
  return learner;
}

const isAskable = ({ memory, suspended, buriedDay }: CardHistory) =>
  memory.phase === 'review' && !suspended && buriedDay !== today;
const recallOf = ({ memory }: CardHistory) => retrievability(memory, today, scheduler);

test.each([
  ['few cards, sorted at once', 300, 100],
  ['a backlog, found bucket by bucket', 6000, 40],
  ['a backlog larger than what is wanted by a little', 6000, 300],
])('the least retrievable are those that sorting all would give: %s', async (_name, size, limit) => {
  for (const seed of [1, 2, 3]) {
    const histories = randomMemories(size, today, zone, seed);
    const learner = await learnerWith(histories);
    for (const dueOnly of [true, false]) {
      const found = await database.stores.memories.leastRetrievable(learner, today, limit, dueOnly);
      const all = histories.filter(isAskable).filter((h) => !dueOnly || h.memory.dueDay <= today);
      const expected = all
        .map(recallOf)
        .sort((a, b) => a - b)
        .slice(0, limit);
      expect(found.map(recallOf)).toEqual(expected);
      expect(new Set(found.map(({ cardId }) => cardId)).size).toBe(found.length);
      expect(all.map(({ cardId }) => cardId)).toEqual(
        expect.arrayContaining(found.map(({ cardId }) => cardId)),
      );
    }
  }
});

test.each([
  ['within the daily limits', 150, 1],
  ['with a backlog', 4000, 1],
  ['with siblings in pairs', 4000, 2],
])('the queue is the one that reading every memory would give: %s', async (_name, size, siblings) => {
  const histories = randomMemories(size, today, zone, 7);
  const course = plainCourse(size + 40, siblings);
  const limits = { newPerDay: 20, reviewsPerDay: 60 };
  const doneToday = histories.filter(({ memory }) => memory.lastDay === today).length;
  for (const extra of [0, doneToday]) {
    const wanted = { newPerDay: limits.newPerDay + extra, reviewsPerDay: limits.reviewsPerDay + extra };
    const learner = await learnerWith(histories, wanted);
    const queue = await dueQueue({ ...database.stores, course }, learner, now);
    const expected = queueOfAll(histories, course, { zone, ...wanted }, now);
    expect(queue.cardIds).toEqual(expected.cardIds);
    expect(queue.counts).toEqual({
      waiting: expected.cardIds.length,
      fresh: expected.counts.fresh,
      doneToday,
    });
  }
});

test('cards that left the course are not asked', async () => {
  const histories = randomMemories(200, today, zone, 9);
  const learner = await learnerWith(histories);
  const { cardIds } = await dueQueue({ ...database.stores, course: plainCourse(50) }, learner, now);
  expect(cardIds.length).toBeGreaterThan(0);
  for (const cardId of cardIds) expect(Number(cardId.slice('card-'.length))).toBeLessThan(50);
});

test('the forecast counts what counting every memory would give', async () => {
  const histories = randomMemories(3000, today, zone, 11);
  const learner = await learnerWith(histories);
  const counts = await database.stores.memories.forecast(learner, today, 9);
  expect(counts).toEqual(dueForecast(histories, today, 9));
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test('the overview names the weakest cards, counts and minutes', async () => {
  const histories = randomMemories(500, today, zone, 13);
  const course = plainCourse(500);
  const learner = await learnerWith(histories);
  const overview = await todayOverview({ ...database.stores, course }, learner, now);
  const recalls = histories
    .filter(isAskable)
    .map(recallOf)
    .sort((a, b) => a - b);
  expect(overview.weakest.map(({ recall }) => recall)).toEqual(recalls.slice(0, 5));
  expect(overview.counts.waiting).toBeGreaterThan(0);
  // Nothing was answered yet, so that each card is taken to need 12 seconds.
  expect(overview.minutes).toBe(Math.ceil(overview.counts.waiting / 5));
});

test('a new learner is asked the first cards of the course, as many as a day has, each with its log', async () => {
  const learner = await addLearner(database.open.prisma, { zone, newPerDay: 7 });
  const round = await openRound({ ...database.stores, course: plainCourse(30) }, learner, now);
  expect(round.queue).toEqual(Array.from({ length: 7 }, (_, i) => `card-${i}`));
  expect(round.cards.map(({ card, events }) => [card.id, events])).toEqual(round.queue.map((id) => [id, []]));
  expect(round.counts).toEqual({ waiting: 7, fresh: 7, doneToday: 0 });
});
