import { checkDemo } from '@/lib/demos/check-demo';
import { loadDemo } from '@/lib/demos/load-demo';
import { switchBackend } from '@/lib/tensor/backend';
import { executeProof } from '@/lib/tensor/execute-proof';
import { RunGate } from '@/lib/tensor/run-gate';
import { readWeights } from '@/models/read-weights.server';
import type { CheckProof } from './proof-record';

/** Checks a proof here, in Node, on the cpu backend. */
export const checkInNode: CheckProof = async (demoId, seed) => {
  const tf = await switchBackend('cpu');
  const demo = await loadDemo(demoId);
  return checkDemo(
    demo,
    async (params, withSeed) => {
      const gate = new RunGate(AbortSignal.timeout(60_000));
      const { evidence, report } = await executeProof(tf, demo, {
        params,
        seed: withSeed,
        gate,
        weights: readWeights,
      });
      return { evidence, ...report };
    },
    seed,
  );
};
