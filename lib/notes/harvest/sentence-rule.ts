import type { Language } from '@/lib/kernel/bilingual';
import type { Sketch } from './draft';

interface Reading {
  /** The language its question is put in. */
  language: Language;
  /** True when the text names something the course teaches, or looks like a technical name. */
  names(text: string): boolean;
}

/** Recognises one sentence, without its closing mark. Null when it is not of the rule's kind. */
export type SentenceRule = (sentence: string, reading: Reading) => Sketch | null;
