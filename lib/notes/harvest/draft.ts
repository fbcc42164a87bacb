import type { Bilingual, Language } from '@/lib/kernel/bilingual';
import type { ClaimVerdict } from '../claim';

/** What a draft asks for: an answer, the words of a gap, or an answer given aloud. */
export const draftKinds = ['basic', 'cloze', 'oral'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** The rules, by what in the notes they recognise. */
export const draftRules = [
  'explicit',
  'question',
  'reason',
  'condition',
  'definition',
  'effect',
  'table',
  'enumeration',
  'emphasis',
  'shape',
  'formula',
  'remark',
] as const;
type DraftRule = (typeof draftRules)[number];

/** A line that repeats a mistake the course has already decided. */
export interface Contradiction {
  line: number;
  claim: string;
  verdict: ClaimVerdict;
  /** The demo that proves it; null where no run can. */
  demo: string | null;
}

export interface Warning extends Bilingual {
  kind: 'contradicts' | 'no-answer' | 'doubt' | 'no-concept' | 'long';
}

/** What a rule makes of a statement. */
export interface Sketch {
  rule: DraftRule;
  kind: DraftKind;
  front: string;
  back: string;
  /** The sentence it was made of, where that is more than front and back. */
  source?: string;
  /** The author was not sure of it. */
  doubt?: boolean;
}

/** A card that might be made of the notes. Nothing is a card before its learner has read it. */
export interface Draft {
  /** Of the kind and the words, not of the place: the same statement has it after lines were put in above. */
  key: string;
  kind: DraftKind;
  rule: DraftRule;
  front: string;
  back: string;
  language: Language;
  /** Both count from 1 and belong to it. */
  line: number;
  endLine: number;
  /** The headings above it, outermost first. */
  path: readonly string[];
  tags: readonly string[];
  /** Ids of a concept and of the demo that proves it, where they are known. */
  concept: string | null;
  demo: string | null;
  warnings: readonly Warning[];
}
