import type { Demo } from '@/lib/demos/contract';
import { gradeAnswer } from '@/lib/grading/grade-answer';
import type { Confidence } from '@/lib/scheduling/review-event';
import type { Params } from './setting';

/** What the learner committed to before Run. */
export interface LockedPrediction {
  /** By prediction id, as typed or chosen; null is "I don't know". */
  answers: Readonly<Record<string, string | null>>;
  confidence: Confidence | null;
  /** The setting it is about. */
  params: Params;
  seed: number;
}

/** One prediction beside what the run showed. */
export interface PredictionOutcome {
  id: string;
  row: string;
  given: string | null;
  truth: string;
  right: boolean;
}

/** Compares a locked prediction with the evidence of a run in the same setting. */
export function outcomesOf(demo: Demo, locked: LockedPrediction, evidence: unknown): PredictionOutcome[] {
  return demo.predictions.map((prediction) => {
    const given = locked.answers[prediction.id] ?? null;
    const truth = prediction.truth(evidence, locked.params as Record<string, unknown>);
    const right = given !== null && gradeAnswer(prediction.answer, given, truth).correct;
    return { id: prediction.id, row: prediction.row, given, truth, right };
  });
}
