import { expect, test } from 'vitest';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { logDigest } from '@/lib/study/digest';
import { parseSyncRequest } from '@/lib/study/sync-request';
import { syncReviews } from '@/lib/study/sync-reviews';
import { databaseOfTests } from '@/tests/support/database';
import { addLearner, newId } from '@/tests/support/learners';
import { reviewDevice } from '@/tests/support/review-device';

const database = databaseOfTests();
const now = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;

function send(
  learnerId: string,
  deviceId: string,
  events: readonly ReviewEvent[],
  cursor = 0,
  at: number = now,
) {
  return syncReviews(database.stores, learnerId, parseSyncRequest({ deviceId, cursor, events }), at);
}

test('the same events sent again, in other batches and orders, change nothing and are accepted again', async () => {
  const learner = await addLearner(database.open.prisma);
  const device = reviewDevice();
  const events = [0, 1, 2, 3, 4].map((i) => device.rate(`card-${i % 2}`, now - 50 * minute + i * minute, 3));
  const first = await send(learner, device.deviceId, events);
  const again = await send(learner, device.deviceId, [...events].reverse());
  const doubled = await send(learner, device.deviceId, [...events.slice(2), ...events.slice(2)]);
  expect([...first.accepted].sort()).toEqual(events.map(({ id }) => id).sort());
  expect([...again.accepted].sort()).toEqual([...first.accepted].sort());
  expect(doubled.accepted).toHaveLength(3);
  expect([again.deviceLog, doubled.deviceLog]).toEqual([first.deviceLog, first.deviceLog]);
  expect(first.deviceLog).toEqual(logDigest(events.map(({ id }) => id)));
  const [memory] = await database.stores.memories.of(learner, ['card-0']);
  expect(memory?.memory.reps).toBe(3);
  expect(await database.open.prisma.reviewEvent.count({ where: { learnerId: learner } })).toBe(5);
});

test('one event sent by twenty requests at once is stored once', async () => {
  const learner = await addLearner(database.open.prisma);
  const device = reviewDevice();
  const event = device.rate('card-0', now, 3);
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => send(learner, device.deviceId, [event])),
  );
  for (const reply of replies) expect(reply.deviceLog).toEqual(logDigest([event.id]));
  expect((await database.stores.memories.of(learner, ['card-0']))[0]?.memory.reps).toBe(1);
});

test('an id that comes back with other content is refused and the stored event stays', async () => {
  const learner = await addLearner(database.open.prisma);
  const device = reviewDevice();
  const event = device.rate('card-0', now, 4);
  await send(learner, device.deviceId, [event]);
  const reply = await send(learner, device.deviceId, [{ ...event, rating: 1 } as ReviewEvent]);
  expect(reply.accepted).toEqual([]);
  expect(reply.refused).toEqual([{ id: event.id, reason: 'id: is stored already with other content' }]);
  expect(await database.stores.events.ofCards(learner, ['card-0'])).toEqual([event]);
});

test('a malformed event is set aside and does not hold up the others', async () => {
  const learner = await addLearner(database.open.prisma);
  const device = reviewDevice();
  const good = device.rate('card-0', now, 3);
  const bad = { ...device.rate('card-1', now, 3), zone: 'Mars/Olympus' };
  const reply = await send(learner, device.deviceId, [bad, good]);
  expect(reply.accepted).toEqual([good.id]);
  expect(reply.refused.map(({ id }) => id)).toEqual([bad.id]);
});

test('a clock that runs ahead is set back to five minutes from now, and the device is told, also the second time', async () => {
  const learner = await addLearner(database.open.prisma);
  const device = reviewDevice();
  const event = device.rate('card-0', now + 24 * 60 * minute, 3);
  const expected = [{ id: event.id, at: now + 5 * minute }];
  expect((await send(learner, device.deviceId, [event])).adjusted).toEqual(expected);
  const retried = await send(learner, device.deviceId, [event], 0, now + 90 * minute);
  expect(retried).toMatchObject({ adjusted: expected, refused: [], accepted: [event.id] });
  const corrected = await send(learner, device.deviceId, [{ ...event, at: now + 5 * minute }]);
  expect(corrected).toMatchObject({ adjusted: [], refused: [], accepted: [event.id] });
});

test('an undo takes a rating back, wherever it was made and in whatever order the two arrive', async () => {
  const learner = await addLearner(database.open.prisma);
  const [phone, laptop] = [reviewDevice(), reviewDevice()];
  const kept = phone.rate('card-0', now - 9 * minute, 3);
  const wrong = phone.rate('card-0', now - 8 * minute, 1);
  const undo = laptop.event('card-0', now - 7 * minute, { kind: 'undone', target: wrong.id });
  await send(learner, laptop.deviceId, [undo]);
  await send(learner, phone.deviceId, [kept, wrong]);
  const [undone] = await database.stores.memories.of(learner, ['card-0']);
  const other = await addLearner(database.open.prisma);
  await send(other, phone.deviceId, [kept]);
  const [never] = await database.stores.memories.of(other, ['card-0']);
  expect(undone).toEqual(never);
});

test('a device reads what the others did, page by page, and never its own events', async () => {
  const learner = await addLearner(database.open.prisma);
  const [phone, laptop] = [reviewDevice(), reviewDevice()];
  const made = Array.from({ length: 1100 }, (_, i) => phone.rate(`card-${i % 7}`, now - i * 1000, 3));
  for (let i = 0; i < made.length; i += 500) await send(learner, phone.deviceId, made.slice(i, i + 500));
  const own = laptop.rate('card-1', now, 3);
  let reply = await send(learner, laptop.deviceId, [own]);
  const read = [...reply.events];
  let pages = 1;
  while (reply.more) {
    reply = await send(learner, laptop.deviceId, [], reply.cursor);
    read.push(...reply.events);
    pages += 1;
  }
  expect(pages).toBe(3);
  expect(read.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
  expect((await send(learner, laptop.deviceId, [], reply.cursor)).events).toEqual([]);
});

test('a log that lost its tail is healed by its devices, and no other device misses what comes back', async () => {
  const [before, restored] = [await addLearner(database.open.prisma), await addLearner(database.open.prisma)];
  const [phone, laptop] = [reviewDevice(), reviewDevice()];
  const first = phone.rate('card-0', now, 3);
  const lost = phone.rate('card-1', now + minute, 3);
  await send(before, phone.deviceId, [first], 0, now);
  const known = await send(before, phone.deviceId, [lost], 0, now + minute);
  const { cursor } = await send(before, laptop.deviceId, [], 0, now + minute);

  // The same learner's log on a server that forgot the second event.
  const backup = await send(restored, phone.deviceId, [first], 0, now);
  expect(backup.deviceLog).not.toEqual(known.deviceLog);
  const behind = await send(restored, laptop.deviceId, [], cursor, now + 2 * minute);
  expect(behind.cursor).toBeLessThan(cursor);
  const later = phone.rate('card-2', now + 2 * minute, 3);
  const healed = await send(restored, phone.deviceId, [first, lost, later], 0, now + 3 * minute);
  expect(healed.deviceLog).toEqual(logDigest([first.id, lost.id, later.id]));
  const caughtUp = await send(restored, laptop.deviceId, [], cursor, now + 4 * minute);
  expect(caughtUp.events.map(({ id }) => id)).toEqual([lost.id, later.id]);
});

test('a learner who is not there is an error with a remedy', async () => {
  await expect(send(newId(), newId(), [])).rejects.toMatchObject({ code: 'missing' });
});
