import type { ProofRun } from '@/lib/study/proof-run';

/** Where the learner stands with one proof. */
export interface ProofStanding {
  /** Of the latest run with a prediction; null when none was made yet. */
  predicted: 'right' | 'wrong' | null;
  /** What computed the latest run. */
  device: string | null;
}

/** Reads the standing off the runs of one proof, newest first. */
export function standingOf(runs: readonly ProofRun[]): ProofStanding {
  const judged = runs.find(({ predictions }) => Object.values(predictions).some((given) => given !== ''));
  const [latest] = runs;
  return {
    predicted: judged ? (judged.verdict.predictedRight === true ? 'right' : 'wrong') : null,
    device: latest ? `${latest.backend} · ${latest.device}` : null,
  };
}
