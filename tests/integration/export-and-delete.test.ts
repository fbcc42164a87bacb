import { expect, test } from 'vitest';
import { deleteLearner } from '@/lib/study/delete-learner';
import { exportLearner } from '@/lib/study/export-learner';
import { recordProofRun } from '@/lib/study/record-proof-run';
import { syncReviews } from '@/lib/study/sync-reviews';
import { databaseOfTests } from '@/tests/support/database';
import { reviewDevice } from '@/tests/support/review-device';
import { rowsAbout } from '@/tests/support/rows-about';
import { proofRun, studiedLearner } from '@/tests/support/studied-learner';

const database = databaseOfTests();
const now = Date.now();

test('the export holds everything of the learner, past every page, and no hash of a password', async () => {
  const { learnerId, events, run } = await studiedLearner(database.open, database.stores, now, 'card-0');
  await database.open.prisma.learner.update({
    where: { id: learnerId },
    data: { passwordHash: '$argon2id$secret', name: 'Lin' },
  });
  const device = reviewDevice();
  const more = Array.from({ length: 1200 }, (_, i) => device.rate(`card-${i}`, now - i, 3));
  for (let i = 0; i < more.length; i += 400) {
    const request = { deviceId: device.deviceId, cursor: 0, events: more.slice(i, i + 400), malformed: [] };
    await syncReviews(database.stores, learnerId, request, now);
  }
  const exported = await exportLearner(database.stores, learnerId, now);
  expect(exported.events.map(({ event }) => event)).toEqual([...events, ...more]);
  expect(exported.memories).toHaveLength(1201);
  expect(exported.proofRuns).toEqual([run]);
  expect(exported.profile).toMatchObject({
    email: `${learnerId}@example.org`,
    name: 'Lin',
    accounts: [{ provider: 'github' }],
  });
  expect(exported.settings.zone).toBe('Asia/Shanghai');
  expect(JSON.stringify(exported)).not.toContain('argon2id');
});

test('after a deletion no row of any table knows the learner', async () => {
  const owner = await studiedLearner(database.open, database.stores, now, 'card-0');
  const email = `${owner.learnerId}@example.org`;
  expect((await rowsAbout(database.open.prisma, owner.learnerId)).length).toBeGreaterThan(5);
  await deleteLearner(database.stores, owner.learnerId);
  for (const trace of [owner.learnerId, email, owner.device.deviceId, owner.run.id])
    expect(await rowsAbout(database.open.prisma, trace)).toEqual([]);
  await expect(exportLearner(database.stores, owner.learnerId, now)).rejects.toMatchObject({
    code: 'missing',
  });
});

test('a proof run is kept once, with numbers that JSON cannot say, and another under its id is a conflict', async () => {
  const { learnerId } = await studiedLearner(database.open, database.stores, now, 'card-0');
  const run = proofRun(now + 1);
  await recordProofRun(database.stores, learnerId, run);
  await recordProofRun(database.stores, learnerId, run);
  expect(
    (await database.stores.proofRuns.latest(learnerId, 'iou-loss', 9)).filter(({ id }) => id === run.id),
  ).toEqual([run]);
  await expect(
    recordProofRun(database.stores, learnerId, { ...run, demoId: 'gru-shapes' }),
  ).rejects.toMatchObject({ code: 'conflict' });
});
