import type { Exercise } from '@/lib/demos/contract';
import { createRng } from '@/lib/kernel/rng';
import { heldOutSentences, translationOrder } from '@/models/translator-language';
import type { Params } from './params';
import { readSentence } from './read-sentence';
import type { OrderEvidence } from './run';
import { waitOf } from './wait';

/** How many words must a left-to-right translator of this sentence wait at least? */
export const waitExercise: Exercise<OrderEvidence, Partial<Params>, Params> = {
  id: 'words-to-wait',
  answer: { kind: 'number', tolerance: 0 },
  vary(rng) {
    for (;;) {
      const [sentence = []] = heldOutSentences(createRng(Math.floor(rng() * 2 ** 32)), 1);
      if (waitOf(translationOrder(sentence)) > 0) return { sentence: sentence.join(' ') };
    }
  },
  shows: ({ sentence }) => ({ sentence }),
  truth: ({ wait }) => String(wait),
  nearMiss(given, { wait, order }, { sentence }) {
    const number = Number(given);
    if (number === wait) return null;
    const words = readSentence(sentence).words ?? [];
    const moved = order.filter((source, place) => source > place).length;
    const verb = order.findIndex((source, place) => source < place);
    if (number === words.length || number === words.length - 1)
      return {
        en: 'Waiting for the whole sentence works, but less is enough: only until the word that comes forward farthest.',
        zh: '等整句当然行，但用不着：等到前移最远的那个词即可。',
      };
    if (number === moved)
      return {
        en: `${moved} is how many words come forward; the wait is how far the farthest of them comes.`,
        zh: `${moved} 是前移的词数；要等的是其中最远那个前移的位数。`,
      };
    if (number === verb || number === verb + 1)
      return {
        en: 'That is where the order begins to differ; count from there to the word that must stand there.',
        zh: '那是语序开始不同的位置；从那里数到该站在那里的词。',
      };
    if (number === wait + 1)
      return {
        en: 'One too many: the word of the same place is read without waiting.',
        zh: '多了一个：同一位置的词不用等就能读到。',
      };
    if (number === wait - 1)
      return {
        en: 'One too few: the word itself must have been read, too.',
        zh: '少了一个：那个词本身也要读到。',
      };
    return null;
  },
};
