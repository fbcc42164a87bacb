export const maxTokens = 8;

/** The tokens of a sentence: words, or single characters where no spaces are written; at most eight. */
export function tokensOf(sentence: string): string[] {
  return (sentence.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []).slice(0, maxTokens);
}
