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
  /**
   * Lines of notes that repeat the mistake, each as steps that follow one another in a line. A step is words with
   * alternatives, `false negative | FN | 假阴`; one that begins with `!` must not stand in the line.
   */
  contradicts: readonly (readonly string[])[];
  /** The claim in our words, and why the verdict. */
  claim: Bilingual;
  why: Bilingual;
}
