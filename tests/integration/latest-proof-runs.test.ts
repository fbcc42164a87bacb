import { expect, test } from 'vitest';
import { latestProofRuns } from '@/lib/study/latest-proof-runs';
import type { ProofRun } from '@/lib/study/proof-run';
import { databaseOfTests } from '@/tests/support/database';
import { addLearner } from '@/tests/support/learners';
import { proofRun } from '@/tests/support/studied-learner';

const database = databaseOfTests();
const now = Date.now();
const demos = ['iou-loss', 'gru-shapes', 'nan-autopsy'];

/** A run some minutes ago; without confidence nothing was predicted. */
const run = (demoId: string, minutesAgo: number, change: Partial<ProofRun> = {}): ProofRun => ({
  ...proofRun(now - minutesAgo * 60_000),
  demoId,
  ...change,
});
const unpredicted = { predictions: { gradient: '' }, confidence: null };

test('of each demo the latest run and the latest prediction are found, whole, and nobody else’s', async () => {
  const learnerId = await addLearner(database.open.prisma);
  const stranger = await addLearner(database.open.prisma);
  const predicted = run('iou-loss', 8);
  const lookedAt = run('iou-loss', 7, unpredicted);
  const gru = run('gru-shapes', 5);
  const older = [run('iou-loss', 10), run('iou-loss', 9, unpredicted), run('gru-shapes', 6, unpredicted)];
  for (const one of [gru, ...older, lookedAt, predicted, run('vector-jacobian', 1)])
    await database.stores.proofRuns.add(learnerId, one);
  await database.stores.proofRuns.add(stranger, run('iou-loss', 2));

  const found = await latestProofRuns(database.stores, learnerId, demos);
  expect(Object.fromEntries(found)).toEqual({ 'gru-shapes': [gru], 'iou-loss': [lookedAt, predicted] });
  expect((await latestProofRuns(database.stores, stranger, ['gru-shapes'])).size).toBe(0);
  expect((await latestProofRuns(database.stores, learnerId, [])).size).toBe(0);
});
