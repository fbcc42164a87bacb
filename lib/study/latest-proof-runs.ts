import type { ProofRunStore } from './ports';
import type { ProofRun } from './proof-run';

/**
 * What tells where the learner stands with each of these demos: its latest run, and the latest with a prediction where
 * that is another. By demo id, newest first; a demo that was never run is absent.
 */
export async function latestProofRuns(
  needs: { proofRuns: ProofRunStore },
  learnerId: string,
  demoIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ProofRun[]>> {
  const runs = await needs.proofRuns.latestOfEach(learnerId, demoIds);
  return new Map(
    demoIds
      .map((id) => [id, runs.filter(({ demoId }) => demoId === id)] as const)
      .filter(([, own]) => own.length > 0),
  );
}
