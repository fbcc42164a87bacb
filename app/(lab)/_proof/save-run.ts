import { uuidV7 } from '@/lib/kernel/uuid-v7';
import { encodeNumbers } from '@/lib/study/number-codec';
import type { ProofRun } from '@/lib/study/proof-run';
import type { LockedPrediction, PredictionOutcome } from './locked-prediction';
import type { ShownRun } from './proof-state';

export type SaveOutcome = 'saved' | 'visitor' | 'failed';

/**
 * Keeps a run, with its locked prediction where there was one, in the learner's history. A visitor's run is not kept, and no failure here
 * ever touches the result on the screen.
 */
export async function saveRun(
  demoId: string,
  shown: ShownRun,
  predicted: { locked: LockedPrediction; outcomes: readonly PredictionOutcome[] } | null = null,
): Promise<SaveOutcome> {
  const now = Date.now();
  const run: ProofRun = {
    id: uuidV7(now, crypto.getRandomValues(new Uint8Array(10))),
    demoId,
    params: encodeNumbers(shown.params) as ProofRun['params'],
    seed: shown.seed,
    // "I don't know" is recorded as an empty answer.
    predictions: Object.fromEntries(
      Object.entries(predicted?.locked.answers ?? {}).map(([id, given]) => [id, given ?? '']),
    ),
    confidence: predicted?.locked.confidence ?? null,
    verdict: {
      holds: shown.verdict.holds,
      because: shown.verdict.because,
      rows: shown.verdict.rows.map(({ id, device, holds }) => ({ id, device, holds })),
      predictedRight: predicted?.outcomes.every((one) => one.right) ?? null,
    },
    backend: shown.report.backend,
    device: shown.report.device.slice(0, 200),
    ms: shown.report.ms,
    at: now,
  };
  try {
    if (!(await isSignedIn())) return 'visitor';
    const response = await fetch('/api/proof-runs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(run),
    });
    if (response.ok) return 'saved';
    return response.status === 401 ? 'visitor' : 'failed';
  } catch {
    return 'failed';
  }
}

/** Asked first, so that a visitor's console stays clean of refused calls. */
async function isSignedIn(): Promise<boolean> {
  const session: unknown = await (await fetch('/api/auth/session')).json();
  return typeof session === 'object' && session !== null && 'learnerId' in session;
}
