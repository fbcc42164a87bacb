import type { RunContext } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { heldOutSentences, translationOrder, wordNumbers } from '@/models/translator-language';
import { rightNumbers } from '@/models/translator-scores';
import { type Asked, askAll, type Translations } from './ask-models';
import type { Params } from './params';
import { readSentence } from './read-sentence';
import { swapLast } from './swap-last';
import { waitOf } from './wait';

/** One number for each translator. */
interface PerModel {
  forward: number;
  bidirectional: number;
  attention: number;
}

export interface OrderEvidence {
  params: Params;
  /** Why the sentence cannot be translated; then everything about it is empty. */
  problem: Bilingual | null;
  words: readonly string[];
  /** For each place of the right translation, the place of its word in the sentence. */
  order: readonly number[];
  /** Words to wait at least for a translator from left to right. */
  wait: number;
  /** Word numbers each model put at each place. */
  outputs: Translations['outputs'];
  right: PerModel;
  /** [place of the translation][place of the sentence], each row sums to 1. */
  attention: readonly (readonly number[])[];
  /** Largest change of any output before the last place when only the last word of the sentence is swapped. */
  change: PerModel;
  /** Per cent of unseen sentences without a fault; count 0 until they were asked. */
  heldOut: PerModel & { count: number };
}

/** Unseen sentences of each length. */
const sentencesEach = 8;

const none: PerModel = { forward: 0, bidirectional: 0, attention: 0 };

/** Unseen sentences in which something must be moved, equally many of each length, so that one shape serves all. */
function movedSentences(rng: Rng, lengths: readonly number[], each: number): string[][][] {
  const groups = lengths.map(() => [] as string[][]);
  while (groups.some((group) => group.length < each)) {
    const [sentence = []] = heldOutSentences(rng, 1);
    const group = groups[lengths.indexOf(sentence.length)];
    if (group && group.length < each && waitOf(translationOrder(sentence)) > 0) group.push(sentence);
  }
  return groups;
}

const placesRight = (output: readonly number[], wanted: readonly number[]) =>
  wanted.filter((number, place) => output[place] === number).length;

/** The learner's sentence first, beside the same with another last word; then sentences nobody was trained on. */
export async function run(
  tf: Tf,
  params: Params,
  { rng, report, turn, weights, device }: RunContext<OrderEvidence>,
): Promise<OrderEvidence> {
  const [forward, bidirectional, attention] = await Promise.all([
    weights('translator-forward'),
    weights('translator-bidirectional'),
    weights('translator-attention'),
  ]);
  const ask = (asked: Asked) => askAll(tf, { forward, bidirectional, attention }, asked, params);
  const lengths = device.isSoftware ? [6] : [5, 6, 7];
  const total = 1 + lengths.length;
  const { words, problem } = readSentence(params.sentence);
  let evidence: OrderEvidence = {
    params,
    problem,
    words: words ?? [],
    order: [],
    wait: 0,
    outputs: { forward: [], bidirectional: [], attention: [] },
    right: none,
    attention: [],
    change: none,
    heldOut: { ...none, count: 0 },
  };
  if (words) {
    const order = translationOrder(words);
    const { outputs, attention: rows, change } = await ask([words, swapLast(words)].map(wordNumbers));
    const wanted = rightNumbers(words);
    const right = {
      forward: placesRight(outputs.forward[0] ?? [], wanted),
      bidirectional: placesRight(outputs.bidirectional[0] ?? [], wanted),
      attention: placesRight(outputs.attention[0] ?? [], wanted),
    };
    evidence = { ...evidence, order, wait: waitOf(order), outputs, right, attention: rows, change };
  }
  report(1, total, evidence);
  const faultless = { ...none };
  let count = 0;
  for (const [at, sentences] of movedSentences(rng, lengths, sentencesEach).entries()) {
    if (!(await turn())) return evidence;
    const { outputs } = await ask(sentences.map(wordNumbers));
    for (const [i, sentence] of sentences.entries()) {
      const wanted = rightNumbers(sentence);
      for (const model of ['forward', 'bidirectional', 'attention'] as const)
        if (placesRight(outputs[model][i] ?? [], wanted) === wanted.length) faultless[model]++;
    }
    count += sentences.length;
    const share = (number: number) => (100 * number) / count;
    const heldOut = {
      count,
      forward: share(faultless.forward),
      bidirectional: share(faultless.bidirectional),
      attention: share(faultless.attention),
    };
    evidence = { ...evidence, heldOut };
    report(2 + at, total, evidence);
  }
  return evidence;
}
