import { AppError } from '@/lib/kernel/app-error';
import type { ProofRunStore } from './ports';
import type { ProofRun } from './proof-run';

/** Keeps one run of a demo. Sending the same run again changes nothing; another run under its id is a `conflict`. */
export async function recordProofRun(
  needs: { proofRuns: ProofRunStore },
  learnerId: string,
  run: ProofRun,
): Promise<void> {
  if (await needs.proofRuns.add(learnerId, run)) return;
  throw new AppError(
    'conflict',
    `The proof run ${run.id} is stored already with other content.`,
    'Give each run an id of its own.',
  );
}
