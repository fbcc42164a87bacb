'use client';

import { useRouter } from 'next/navigation';
import { useKeymap } from '@/app/_keymap/use-keymap';
import type { Rating } from '@/lib/scheduling/rating';
import { answerFieldId } from '../_card/answer-field';
import { confidenceOf } from '../_card/confidence';
import { noteHref } from '../_card/question';
import { toggleView } from '../_view/view-options';
import type { Review } from './use-review';

/** The keys of the review. Before the answer 1 to 4 say how sure one is, afterwards how well one knew. */
export function useReviewKeys(review: Review, openInfo: () => void): void {
  const router = useRouter();
  const { card, suggestion } = review;
  const { phase, attempt } = review.state;

  const digit = (key: Rating) => () => {
    if (phase === 'revealed') return review.grade(key);
    const confidence = confidenceOf(key);
    if (card) review.attempt({ confidence: attempt.confidence === confidence ? null : confidence });
  };

  useKeymap('review', {
    'review.reveal': () => (phase === 'asking' ? review.reveal() : review.grade(suggestion?.rating ?? 3)),
    'review.1': digit(1),
    'review.2': digit(2),
    'review.3': digit(3),
    'review.4': digit(4),
    'review.undo': () => void review.undo(),
    'review.answer': () => document.getElementById(answerFieldId)?.focus(),
    'review.proof': () => {
      if (card && 'demo' in card.proof) review.attempt({ proofOpen: !attempt.proofOpen });
    },
    'review.language': () => review.attempt({ swapped: !attempt.swapped }),
    'review.note': () => card && router.push(noteHref(card)),
    'review.info': openInfo,
    'review.bury': review.bury,
    'review.suspend': review.suspend,
    'review.flag': review.flag,
    'review.timer': () => toggleView('timer'),
    'review.intervals': () => toggleView('intervals'),
    'review.leave': () => {
      const field = document.getElementById(answerFieldId);
      if (field && field === document.activeElement) document.getElementById('question')?.focus();
      else if (attempt.proofOpen) {
        review.attempt({ proofOpen: false });
        document.getElementById(phase === 'revealed' ? 'answer' : 'question')?.focus();
      }
    },
  });
}
