import type { DraftKind } from './draft';

/** Case, white space and marks of emphasis may change without making another statement. */
const normalise = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_=`]+/g, '');

/** 32 bits of FNV-1a over UTF-16 units. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The last bits of a product know only the last bits of its factors.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * The name under which a draft is imported again: 16 hexadecimal digits of its kind and of the words it was made of.
 * `source` has the front and the back, so two gaps of one sentence have two keys.
 */
export function draftKey(kind: DraftKind, source: string): string {
  const text = `${kind}\n${normalise(source)}`;
  return [0x811c9dc5, 0x9e3779b9].map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('');
}
