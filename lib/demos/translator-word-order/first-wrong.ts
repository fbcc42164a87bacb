import { wordNumbers } from '@/models/translator-language';

/** The first place (from 1) at which the output is not the word that belongs there; 0 when every place is right. */
export function firstWrong(
  output: readonly number[],
  words: readonly string[],
  order: readonly number[],
): number {
  const numbers = wordNumbers(words);
  return 1 + order.findIndex((source, place) => output[place] !== numbers[source]);
}
