import { fold, type TermIndex } from './term-index';

/** Chinese characters say as much as two or three Latin letters. */
const lengthOf = (words: string) =>
  [...words].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2.5 : 1), 0);

/** The concept with the longest name in the text; the first of equals. Null when it names none. */
export function linkConcept(concepts: TermIndex<string>, text: string): string | null {
  const folded = fold(text);
  let best: string | null = null;
  let bestLength = 0;
  for (const { value, from, to } of concepts.find(text)) {
    const length = lengthOf(folded.slice(from, to));
    if (length > bestLength) [best, bestLength] = [value, length];
  }
  return best;
}
