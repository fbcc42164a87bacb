import { type Rng, seedFrom } from '@/lib/kernel/rng';
import language from './translator-language.json';

/**
 * The toy language of the three translators, word for word the same in both tongues; only the order differs:
 *
 *     [adjective] subject verb [adjective [adjective]] object [place] [time]
 *     [adjective] subject [time] [place] verb [adjective [adjective]] object
 */
export type Kind = keyof typeof language.words;

/** Words of each kind with their translations. */
export const lexicon: Readonly<Record<Kind, Readonly<Record<string, string>>>> = language.words;

const kinds = new Map<string, Kind>();
const chinese = new Map<string, string>();
for (const [kind, words] of Object.entries(lexicon))
  for (const [word, translation] of Object.entries(words)) {
    kinds.set(word, kind as Kind);
    chinese.set(word, translation);
  }

/** The models' vocabulary: number 0 ends a sentence, the others are words, which stand for their translations too. */
export const vocabulary: readonly string[] = ['.', ...kinds.keys()];

const numbers = new Map(vocabulary.map((word, number) => [word, number]));

/** Numbers of known words. */
export function wordNumbers(sentence: readonly string[]): number[] {
  return sentence.map((word) => numbers.get(word) ?? 0);
}

export function kindOf(word: string): Kind | null {
  return kinds.get(word) ?? null;
}

/** The Chinese word for an English one; the end of a sentence is "。". */
export function inChinese(word: string): string {
  return chinese.get(word) ?? '。';
}

/** For each place of the translation, the place of its word in the sentence. */
export function translationOrder(sentence: readonly string[]): number[] {
  const order = sentence.map((_, at) => at);
  const verb = sentence.findIndex((word) => kindOf(word) === 'verb');
  const end = sentence.findIndex((word) => kindOf(word) === 'object') + 1;
  const late = (kind: Kind) => order.filter((at) => at >= end && kindOf(sentence[at] ?? '') === kind);
  return [...order.slice(0, verb), ...late('time'), ...late('place'), ...order.slice(verb, end)];
}

/** Held-out sentences were never trained on: one in eight, by the FNV-1a code of the text, so any sentence can be asked. */
export function isHeldOut(sentence: readonly string[]): boolean {
  return (seedFrom(sentence.join(' ')) >>> 13) % language.heldOutEvery === 0;
}

/** A sentence with the chances of the training data. */
function drawSentence(rng: Rng): string[] {
  const { chances } = language;
  const one = (kind: Kind) => {
    const words = Object.keys(lexicon[kind]);
    return words[Math.floor(rng() * words.length)] as string;
  };
  const sentence = rng() < chances.subjectAdjective ? [one('adjective')] : [];
  sentence.push(one('subject'), one('verb'));
  const [none = 0, single = 0] = chances.objectAdjectives;
  const at = rng();
  const adjectives = at < none ? 0 : at < none + single ? 1 : 2;
  for (let i = 0; i < adjectives; i++) sentence.push(one('adjective'));
  sentence.push(one('object'));
  if (rng() < chances.place) sentence.push(one('place'));
  if (rng() < chances.time) sentence.push(one('time'));
  return sentence;
}

/** `count` sentences that no translator was trained on. The same for the same seed, here and in translator.py. */
export function heldOutSentences(rng: Rng, count: number): string[][] {
  const found: string[][] = [];
  while (found.length < count) {
    const sentence = drawSentence(rng);
    if (isHeldOut(sentence)) found.push(sentence);
  }
  return found;
}
