import { expect, test } from 'vitest';
import { syncReviews } from '@/lib/study/sync-reviews';
import { databaseOfTests } from '@/tests/support/database';
import { addLearner } from '@/tests/support/learners';
import { reviewDevice } from '@/tests/support/review-device';

const database = databaseOfTests();

async function learnerWithOneEvent() {
  const learner = await addLearner(database.open.prisma);
  const device = reviewDevice();
  const event = device.rate('card-0', Date.now(), 3);
  const request = { deviceId: device.deviceId, cursor: 0, events: [event], malformed: [] };
  await syncReviews(database.stores, learner, request, Date.now());
  return { learner, event };
}

test.each([
  'UPDATE review_event SET seq = 7 WHERE learner_id = $1::uuid',
  'DELETE FROM review_event WHERE learner_id = $1::uuid',
])('the database refuses: %s', async (sql) => {
  const { learner, event } = await learnerWithOneEvent();
  await expect(database.open.prisma.$executeRawUnsafe(sql, learner)).rejects.toThrow(
    /review log is immutable/,
  );
  expect(await database.stores.events.ofCards(learner, ['card-0'])).toEqual([event]);
});

test('the database refuses to empty the log', async () => {
  await expect(database.open.prisma.$executeRawUnsafe('TRUNCATE review_event')).rejects.toThrow(
    /review log is immutable/,
  );
});

test('the log goes with its learner', async () => {
  const { learner } = await learnerWithOneEvent();
  await database.open.prisma.learner.delete({ where: { id: learner } });
  expect(await database.open.prisma.reviewEvent.count({ where: { learnerId: learner } })).toBe(0);
});
