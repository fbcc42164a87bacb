import type { Bilingual } from '@/lib/kernel/bilingual';
import { type Kind, kindOf, vocabulary } from '@/models/translator-language';

/** The places of a sentence in their order; the first of a pair may be left out. */
export const slots: readonly { kind: Kind; optional: boolean }[] = [
  { kind: 'adjective', optional: true },
  { kind: 'subject', optional: false },
  { kind: 'verb', optional: false },
  { kind: 'adjective', optional: true },
  { kind: 'adjective', optional: true },
  { kind: 'object', optional: false },
  { kind: 'place', optional: true },
  { kind: 'time', optional: true },
];

export const kindNames: Readonly<Record<Kind, Bilingual>> = {
  subject: { en: 'who', zh: '谁' },
  verb: { en: 'verb', zh: '动词' },
  object: { en: 'what', zh: '什么' },
  adjective: { en: 'adjective', zh: '形容词' },
  place: { en: 'place', zh: '地点' },
  time: { en: 'time', zh: '时间' },
};

/** A typed sentence: its words and the slot of each, or what is wrong with it and what to write instead. */
export type ReadSentence =
  | { words: string[]; slots: (string | null)[]; problem: null }
  | { words: null; slots: null; problem: Bilingual };

/** Reads a sentence of the toy language, whatever its capitals, commas and full stop. */
export function readSentence(text: string): ReadSentence {
  const words = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  for (const word of words) if (!kindOf(word)) return refuse(unknownWord(word));
  const filled: (string | null)[] = [];
  let at = 0;
  for (const [place, { kind, optional }] of slots.entries()) {
    const word = words[at];
    // The single adjective of an object takes the first of its two slots, which is where the pattern meets it.
    if (word !== undefined && kindOf(word) === kind) {
      filled.push(word);
      at++;
    } else if (optional) filled.push(null);
    else return refuse(missing(kind, words[at], place));
  }
  const left = words[at];
  if (left !== undefined) return refuse(unexpected(left));
  return { words, slots: filled, problem: null };
}

/** The sentence that these slots hold. */
export function sentenceOf(filled: readonly (string | null)[]): string {
  return filled.filter((word) => word !== null).join(' ');
}

function refuse(problem: Bilingual): ReadSentence {
  return { words: null, slots: null, problem };
}

function unknownWord(word: string): Bilingual {
  const near = nearestWord(word);
  return {
    en: `“${word}” is not a word of this language; did you mean “${near}”?`,
    zh: `这个语言里没有“${word}”；你想写“${near}”吗？`,
  };
}

function missing(kind: Kind, instead: string | undefined, place: number): Bilingual {
  const { en, zh } = kindNames[kind];
  const example = ['small', 'cats', 'see', 'big', 'red', 'apples'][place] ?? '';
  return {
    en: `${instead ? `“${instead}” stands where` : 'At the end,'} a word for “${en}” is missing; write one, such as “${example}”.`,
    zh: `${instead ? `“${instead}”的位置` : '句末'}缺一个“${zh}”；可以写“${example}”。`,
  };
}

function unexpected(word: string): Bilingual {
  const kind = kindOf(word);
  const name = kind ? kindNames[kind] : { en: word, zh: word };
  return {
    en: `“${word}” (${name.en}) does not belong there: the order is who, verb, what, place, time.`,
    zh: `“${word}”（${name.zh}）不该在那里：顺序是 谁、动词、什么、地点、时间。`,
  };
}

/** The word of the vocabulary that needs the fewest changed letters. */
export function nearestWord(word: string): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const known of vocabulary.slice(1)) {
    const distance = editDistance(word, known);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}

/** Letters to insert, delete or replace (Levenshtein 1966), by the usual table of two rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
