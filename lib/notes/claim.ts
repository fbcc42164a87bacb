import type { Bilingual } from '@/lib/kernel/bilingual';

export const verdicts = ['confirmed', 'half-true', 'refuted', 'undecided'] as const;
export type ClaimVerdict = (typeof verdicts)[number];

/** One claim of the notes on trial. */
export interface Claim {
  id: string;
  /** Lines of the student's notes. */
  lines: readonly number[];
  concept: string;
  asked: boolean;
  verdict: ClaimVerdict;
  /** The demo that decides it, or why none can. */
  proof: { demo: string } | { none: Bilingual };
  /** The claim in our words, and why the verdict. */
  claim: Bilingual;
  why: Bilingual;
}
