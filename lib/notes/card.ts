import type { AnswerFormat } from '@/lib/grading/answer-format';
import type { Bilingual, Language } from '@/lib/kernel/bilingual';

export const cardKinds = ['basic', 'cloze', 'typed', 'parametric'] as const;
export type CardKind = (typeof cardKinds)[number];

/** How a card stands to the note it came from. */
export const stances = ['confirms', 'sharpens', 'corrects'] as const;
export type Stance = (typeof stances)[number];

/** One language of a card, rendered once at generate time to HTML of our own making (no script, no style element). */
export interface CardFace {
  /** The question; a cloze shows its gaps as blanks. */
  front: string;
  /** The full answer; for a cloze, the text with its gaps filled. */
  back: string;
  /** What the examiner wants to hear, where that differs from the whole truth; empty otherwise. */
  wants: string;
}

/** What is asked. The learner's FSRS state of it is a Memory. */
export interface Card {
  /** Kebab-case, chosen by the author, never derived from the words. */
  id: string;
  kind: CardKind;
  /** Page id, `<topic>/<page>`. */
  page: string;
  concept: string;
  /** Lines of the student's notes it came from; cards that share a first line are siblings. */
  source: readonly number[];
  stance: Stance;
  /** The note marks it as asked in the exam. */
  asked: boolean;
  /** The demo that proves it, or why there is none. */
  proof: { demo: string; exercise?: string } | { none: Bilingual };
  /** How a typed answer is compared; absent for basic and cloze. Parametric cards take it from the exercise. */
  answer?: { format: AnswerFormat; right: string };
  faces: Readonly<Record<Language, CardFace>>;
  /** Hash of the card's words in both languages: an edit is visible, the history stays. */
  revision: string;
  /** Place in the course: prerequisites first. */
  order: number;
}
