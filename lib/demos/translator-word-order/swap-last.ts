import { kindOf, lexicon } from '@/models/translator-language';

/** The same sentence with the next word of the same kind at its end. */
export function swapLast(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const kind = kindOf(last);
  const all = kind ? Object.keys(lexicon[kind]) : [];
  return [...words.slice(0, -1), all[(all.indexOf(last) + 1) % all.length] ?? last];
}
