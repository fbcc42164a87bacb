import type { Confidence } from '@/lib/scheduling/review-event';

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
