import { createRng, seedFrom } from '@/lib/kernel/rng';

/** More would not fit the picture: a token of the matrix needs about 15 px. */
export const maxTokens = 12;

/** Words of a sentence; Chinese characters are tokens of their own. At least one token, at most `maxTokens`. */
export function tokensOf(sentence: string): string[] {
  const found = sentence.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}'’]+/gu) ?? [];
  return found.length === 0 ? ['?'] : found.slice(0, maxTokens);
}

/** A token's vector: untrained, of unit variance, the same for the same word, as an embedding table gives it. */
export function embeddingOf(token: string, size: number): number[] {
  const rng = createRng(seedFrom(token));
  return Array.from({ length: size }, () => (2 * rng() - 1) * Math.sqrt(3));
}

/** Sequence b of the batch is the sentence begun b words later: as many tokens, in another order. */
export function batchOf(tokens: readonly string[], batch: number): string[][] {
  return Array.from({ length: batch }, (_, b) => tokens.map((_, i) => tokens[(i + b) % tokens.length] ?? ''));
}
