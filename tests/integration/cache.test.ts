import { expect, test } from 'vitest';
import { createRng, integerBetween } from '@/lib/kernel/rng';
import { foldCard } from '@/lib/scheduling/fold';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { changeSettings } from '@/lib/study/change-settings';
import { dueQueue } from '@/lib/study/due-queue';
import { schedulerSettingsOf } from '@/lib/study/scheduler-settings-of';
import { defaultStudySettings } from '@/lib/study/study-settings';
import { syncReviews } from '@/lib/study/sync-reviews';
import { plainCourse } from '@/tests/support/course';
import { databaseOfTests } from '@/tests/support/database';
import { addLearner } from '@/tests/support/learners';
import { reviewDevice } from '@/tests/support/review-device';

const database = databaseOfTests();
const start = Date.UTC(2026, 9, 1, 12);
const day = 86_400_000;
const cardIds = Array.from({ length: 12 }, (_, i) => `card-${i}`);

/** Two devices over fifty days: ratings, undos, marks, everything. */
function history(seed: number): ReviewEvent[] {
  const rng = createRng(seed);
  const devices = [reviewDevice(), reviewDevice()];
  const events: ReviewEvent[] = [];
  for (let i = 0; i < 150; i++) {
    const device = devices[i % 2] ?? reviewDevice();
    const cardId = `card-${integerBetween(rng, 0, 11)}`;
    const at = start + Math.floor((i / 3 + rng()) * day);
    const target = events[integerBetween(rng, 0, Math.max(0, events.length - 1))];
    const dice = rng();
    if (dice < 0.75 || !target)
      events.push(device.rate(cardId, at, ([1, 2, 3, 4] as const)[integerBetween(rng, 0, 3)] ?? 3));
    else if (dice < 0.85) events.push(device.event(target.cardId, at, { kind: 'undone', target: target.id }));
    else if (dice < 0.9) events.push(device.event(cardId, at, { kind: 'suspended', suspended: rng() < 0.3 }));
    else if (dice < 0.95) events.push(device.event(cardId, at, { kind: 'buried' }));
    else events.push(device.event(cardId, at, { kind: 'flagged', flagged: true }));
  }
  return events;
}

async function studied(seed: number) {
  const learner = await addLearner(database.open.prisma);
  const rng = createRng(seed + 1);
  const rest = history(seed).sort(() => rng() - 0.5);
  while (rest.length > 0) {
    const events = rest.splice(0, 1 + Math.floor(rng() * 20));
    await syncReviews(
      database.stores,
      learner,
      { deviceId: 'a', cursor: 0, events, malformed: [] },
      start + 60 * day,
    );
  }
  return learner;
}

test('the cache is what folding the log anew gives, bit for bit, in whatever batches the events came', async () => {
  for (const seed of [1, 2, 3]) {
    const learner = await studied(seed);
    const events = await database.stores.events.ofCards(learner, cardIds);
    expect(events).toHaveLength(150);
    const cached = await database.stores.memories.of(learner, cardIds);
    expect(cached.length).toBe(new Set(events.map(({ cardId }) => cardId)).size);
    for (const memory of cached)
      expect(memory).toEqual(
        foldCard(
          memory.cardId,
          events.filter(({ cardId }) => cardId === memory.cardId),
          schedulerSettingsOf(defaultStudySettings),
        ),
      );
  }
});

test('after the wanted retention changed, the next reading folds every card with it', async () => {
  const learner = await studied(4);
  const before = await database.stores.memories.of(learner, cardIds);
  const settings = await changeSettings(database.stores, learner, { desiredRetention: 0.8 });
  await dueQueue({ ...database.stores, course: plainCourse(12) }, learner, start + 60 * day);
  const after = await database.stores.memories.of(learner, cardIds);
  const events = await database.stores.events.ofCards(learner, cardIds);
  for (const memory of after)
    expect(memory).toEqual(
      foldCard(
        memory.cardId,
        events.filter(({ cardId }) => cardId === memory.cardId),
        schedulerSettingsOf(settings),
      ),
    );
  const days = (cards: typeof after) => cards.reduce((sum, { memory }) => sum + memory.dueDay, 0);
  expect(days(after)).toBeGreaterThan(days(before));
});

test('a cache that was thrown away comes back from the log', async () => {
  const learner = await studied(5);
  const sorted = async () =>
    (await database.stores.memories.of(learner, cardIds)).sort((a, b) => (a.cardId < b.cardId ? -1 : 1));
  const before = await sorted();
  await database.open.prisma.cardMemory.deleteMany({ where: { learnerId: learner } });
  await database.open.prisma.learner.update({ where: { id: learner }, data: { foldVersion: 'older' } });
  await dueQueue({ ...database.stores, course: plainCourse(12) }, learner, start + 60 * day);
  expect(await sorted()).toEqual(before);
});
