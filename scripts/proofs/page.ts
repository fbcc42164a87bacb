import { checkDemo, type ProofCheck } from '@/lib/demos/check-demo';
import { loadDemo } from '@/lib/demos/load-demo';
import type { BackendName } from '@/lib/tensor/backend-name';
import type { ProofReport } from '@/lib/tensor/proof-messages';
import { ProofRunner } from '@/lib/tensor/proof-runner';
import type { RunRecord } from './proof-record';

/** The window of this page, as the script that opens it sees it. */
export interface ChecksWindow {
  runOnce(demoId: string, backend: BackendName): Promise<ProofReport>;
  checkProof(demoId: string, seed: number, backend: BackendName): Promise<ProofCheck<RunRecord>>;
}

const runner = new ProofRunner(() => new Worker('/proof.worker.js', { type: 'module' }));

/** The checks of one proof inside a browser: the real runner, the real worker, exactly the backend asked for. */
const checkProof: ChecksWindow['checkProof'] = async (demoId, seed, backend) => {
  const demo = await loadDemo(demoId);
  const check = await checkDemo(
    demo,
    async (params, withSeed) => {
      const { evidence, report } = await runner.run({
        demoId,
        params,
        seed: withSeed,
        backend,
        timeLimitMs: 120_000,
      });
      if (report.stopped) throw new Error(`${demoId} did not end within 120 s on ${backend}`);
      if (report.fellBackFrom) throw new Error(`${demoId} fell back from ${backend} to ${report.backend}`);
      return { evidence, ...report };
    },
    seed,
  );
  // What was judged here stays here; the report needs the devices only.
  return { ...check, runs: check.runs.map((run) => ({ ...run, evidence: null })) };
};

/** One run at the defaults, whatever becomes of it. */
const runOnce: ChecksWindow['runOnce'] = async (demoId, backend) => {
  const params = (await loadDemo(demoId)).params.parse({});
  const { report } = await runner.run({ demoId, params, seed: 7, backend, timeLimitMs: 60_000 });
  return report;
};

Object.assign(window, { checkProof, runOnce });
