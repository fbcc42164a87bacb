import type { Bilingual } from '@/lib/kernel/bilingual';

/** What the evidence says of one answer. */
export interface AnswerEvidence {
  /** Whether it was right; null when nothing could be checked. */
  right: boolean | null;
  /** The learner said "I don't know" instead of answering. */
  dontKnow: boolean;
  /** How sure the learner was before the reveal, in per cent; null when not asked. */
  confidence: number | null;
  /** From first paint to reveal, in milliseconds. */
  answerMs: number;
}

export interface RatingProposal {
  /** Again 1, Good 3 or Easy 4. Never Hard: it is a pass with trouble, and only the learner knows of trouble. */
  rating: 1 | 3 | 4;
  because: Bilingual;
}

/** From here on a learner counts as sure, in per cent. */
const sureFrom = 90;
/** Reading, thinking and typing within this time leave no room for doubt. */
const veryQuickMs = 5_000;

/** The rating the evidence suggests, for the learner to confirm; null when there is no evidence. */
export function proposeRating({
  right,
  dontKnow,
  confidence,
  answerMs,
}: AnswerEvidence): RatingProposal | null {
  const sure = confidence !== null && confidence >= sureFrom;
  if (dontKnow) return { rating: 1, because: { en: 'You did not know it yet.', zh: '这次还不知道。' } };
  if (right === null) return null;
  if (!right) {
    return sure
      ? {
          rating: 1,
          because: { en: `Wrong, though ${confidence} % sure.`, zh: `有 ${confidence}% 的把握，却答错了。` },
        }
      : { rating: 1, because: { en: 'Wrong.', zh: '答错了。' } };
  }
  if (sure && answerMs <= veryQuickMs) {
    const seconds = Math.max(1, Math.round(answerMs / 1000));
    return {
      rating: 4,
      because: { en: `Right, sure, in ${seconds} s.`, zh: `答对，有把握，只用了 ${seconds} 秒。` },
    };
  }
  if (sure || confidence === null) return { rating: 3, because: { en: 'Right.', zh: '答对了。' } };
  return {
    rating: 3,
    because: { en: `Right, though only ${confidence} % sure.`, zh: `答对了，但只有 ${confidence}% 的把握。` },
  };
}
