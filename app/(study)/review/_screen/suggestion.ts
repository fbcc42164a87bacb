import type { AnswerEvidence } from '@/lib/grading/propose-rating';
import { proposeRating } from '@/lib/grading/propose-rating';
import { type MarkedAnswer, wasRight } from '../_card/marked-answer';
import type { Attempt } from '../_round/round-state';

/** What the learner's answer and prediction say about the rating; null where nothing was committed or checked. */
export function suggestionFor(attempt: Attempt, marked: MarkedAnswer | null) {
  const typed = wasRight(marked);
  const evidence: AnswerEvidence = {
    // The weaker of the two: a right number with a wrong prediction is not yet understood.
    right: attempt.predicted === null ? typed : attempt.predicted && typed !== false,
    dontKnow: false,
    confidence: attempt.confidence,
    answerMs: attempt.answerMs,
  };
  return proposeRating(evidence);
}
