import type { OpenDatabase } from '@/lib/data/open-database';
import type { Stores } from '@/lib/data/stores';
import type { ProofRun } from '@/lib/study/proof-run';
import { syncReviews } from '@/lib/study/sync-reviews';
import { addLearner, newId } from './learners';
import { reviewDevice } from './review-device';

/** A learner with something in every table, and the ids by which a stranger might ask for it. */
export async function studiedLearner({ prisma }: OpenDatabase, stores: Stores, now: number, cardId: string) {
  const learnerId = await addLearner(prisma);
  const device = reviewDevice();
  const events = [
    device.rate(cardId, now - 3_600_000, 3),
    device.rate(cardId, now - 60_000, 4),
    device.rate(`${cardId}-in-steps`, now - 30_000, 1),
  ];
  await syncReviews(stores, learnerId, { deviceId: device.deviceId, cursor: 0, events, malformed: [] }, now);
  const run = proofRun(now);
  await stores.proofRuns.add(learnerId, run);
  await prisma.account.create({ data: { learnerId, provider: 'github', providerAccountId: newId() } });
  return { learnerId, device, events, run };
}

export function proofRun(at: number, id: string = newId(at)): ProofRun {
  return {
    id,
    demoId: 'iou-loss',
    params: { size: 3, rate: { $number: 'NaN' } },
    seed: 4_294_967_295,
    predictions: { gradient: '0' },
    confidence: 90,
    verdict: { holds: true, rows: [] },
    backend: 'cpu',
    device: 'cpu',
    ms: 12.5,
    at,
  };
}
