import type { Bilingual } from '@/lib/kernel/bilingual';

/**
 * How an answer is written, for a typed card, a parametric card and a demo's prediction alike.
 * The right answer itself travels as text in the canonical form: a choice's `value`, a plain decimal,
 * or a shape such as `[4, 7, 10]`.
 */
export type AnswerFormat =
  | { kind: 'choice'; options: readonly { value: string; label: Bilingual }[] }
  | { kind: 'number'; tolerance: number; unit?: Bilingual }
  /** A vector: numbers in order, each within `tolerance`; canonical form `[2, 4, 6]`. */
  | { kind: 'numbers'; tolerance: number; length: number }
  | { kind: 'shape' }
  | { kind: 'text'; accept: readonly string[] };
