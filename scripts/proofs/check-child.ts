// One of the processes that `open-node-checks.ts` starts: checks the proofs it is sent, one after the other.
import { checkInNode } from './check-in-node';

process.on('message', ({ demoId, seed }: { demoId: string; seed: number }) => {
  checkInNode(demoId, seed).then(
    // The evidence has been judged, and need not leave this process.
    ({ runs, ...check }) =>
      process.send?.({ check: { ...check, runs: runs.map((run) => ({ ...run, evidence: null })) } }),
    (error: Error) => process.send?.({ failure: `${demoId}, seed ${seed}: ${error.message}` }),
  );
});
