import { createRng } from '@/lib/kernel/rng';
import type { Score } from './contract';
import { heldOutSentences, translationOrder, wordNumbers } from './translator-language';

/** The numbers of the most likely words, [sentences][time], of sentences of one length. */
export type Translate = (numbers: readonly (readonly number[])[]) => Promise<readonly (readonly number[])[]>;

/** The right answer: the sentence's word numbers in the order of the translation. */
export function rightNumbers(sentence: readonly string[]): number[] {
  const numbers = wordNumbers(sentence);
  return translationOrder(sentence).map((at) => numbers[at] ?? 0);
}

/** Sentences by their length: a batch holds one length, so nothing is padded. */
function byLength(sentences: readonly (readonly string[])[]): (readonly string[])[][] {
  const groups = new Map<number, (readonly string[])[]>();
  for (const sentence of sentences)
    groups.set(sentence.length, [...(groups.get(sentence.length) ?? []), sentence]);
  return [...groups.values()];
}

/** Per cent of words in their right place and of sentences without a fault, on the 1,000 held-out sentences of translator.py. */
export async function translatorScores(translate: Translate, suffix = ''): Promise<Score[]> {
  const sentences = heldOutSentences(createRng(40), 1000);
  let right = 0;
  let words = 0;
  let whole = 0;
  for (const group of byLength(sentences)) {
    const outputs = await translate(group.map(wordNumbers));
    for (const [at, sentence] of group.entries()) {
      const wanted = rightNumbers(sentence);
      const hits = wanted.filter((number, place) => outputs[at]?.[place] === number).length;
      right += hits;
      words += wanted.length;
      if (hits === wanted.length) whole++;
    }
  }
  return [
    { metric: `words${suffix}`, value: (100 * right) / words, count: words },
    { metric: `sentences${suffix}`, value: (100 * whole) / sentences.length, count: sentences.length },
  ];
}

/** The largest of each row of `size` numbers, by its place: [rows × time × size] -> [rows][time]. */
export function mostLikely(flat: ArrayLike<number>, time: number, size: number): number[][] {
  const rows = flat.length / (time * size);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: time }, (_, at) => {
      const from = (row * time + at) * size;
      let best = 0;
      for (let i = 1; i < size; i++) if ((flat[from + i] ?? 0) > (flat[from + best] ?? 0)) best = i;
      return best;
    }),
  );
}
