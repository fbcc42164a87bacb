import type { ProofRunStore } from './ports';
import type { ProofRun } from './proof-run';

const runsListed = 50;

/** The learner's latest runs, newest first: of one demo, or of all with null. */
export function listProofRuns(
  needs: { proofRuns: ProofRunStore },
  learnerId: string,
  demoId: string | null,
): Promise<ProofRun[]> {
  return needs.proofRuns.latest(learnerId, demoId, runsListed);
}
