import type { Demo } from '@/lib/demos/contract';
import type { Confidence } from '@/lib/scheduling/review-event';
import { type LockedPrediction, outcomesOf } from './locked-prediction';
import type { ShownRun } from './proof-state';
import { type Params, settingOf } from './setting';

/** What a review learns from a proof: how the claim and the learner's locked prediction fared. */
export interface JudgedPrediction {
  demoId: string;
  /** The claim held on this device. */
  holds: boolean;
  /** Every prediction was right; false too when one was "I don't know". */
  isRight: boolean;
  right: number;
  of: number;
  confidence: Confidence | null;
}

/** Null unless the run was made at the claim's own setting (`basis`): only that is proof, or says something of a rating. */
export function judgedPrediction(
  demo: Demo,
  basis: Params,
  shown: ShownRun,
  locked: LockedPrediction,
): JudgedPrediction | null {
  if (settingOf(demo, shown.params, basis).kind !== 'claim') return null;
  const outcomes = outcomesOf(demo, locked, shown.evidence);
  const right = outcomes.filter((one) => one.right).length;
  return {
    demoId: demo.id,
    holds: shown.verdict.holds,
    isRight: right === outcomes.length,
    right,
    of: outcomes.length,
    confidence: locked.confidence,
  };
}
