import type { SentenceRule } from './sentence-rule';

const bold = /\*\*(?=\S)([^*]{1,60}?)\*\*/g;

/** The one bold phrase of a sentence becomes its gap. A sentence that is bold all through stresses nothing. */
export const emphasis: SentenceRule = (sentence) => {
  const found = [...sentence.matchAll(bold)];
  if (!found.length || found.length > 3) return null;
  const front = sentence.replace(bold, '[…]');
  const rest = front.replace(/\[…\]/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (rest.length < 6 || /^\[…\]\s?[:：—]/u.test(front)) return null;
  return { rule: 'emphasis', kind: 'cloze', front, back: found.map((match) => match[1]).join(' / ') };
};
