import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Params, ParamsInput } from './params';
import { seenBy } from './reach';
import type { Evidence } from './run';
import { tokensOf } from './tokens';

const vocabulary = ['she', 'sat', 'on', 'the', 'bank', 'of', 'a', 'river', 'and', 'read', 'it', 'twice'];

/** How many tokens the backward half of out[:, t] has read; counted from the slopes that are not zero. */
export const backwardSeen: Exercise<Evidence, ParamsInput, Params> = {
  id: 'backward-seen',
  answer: { kind: 'number', tolerance: 0 },
  vary(rng) {
    for (;;) {
      const time = integerBetween(rng, 4, 8);
      const position = integerBetween(rng, 1, time - 2);
      // The right count and the three usual slips must be four numbers.
      if (new Set([time - position, position + 1, time - position - 1, time]).size < 4) continue;
      const from = integerBetween(rng, 0, vocabulary.length - time);
      return { sentence: vocabulary.slice(from, from + time).join(' '), position };
    }
  },
  shows: ({ sentence, position }) => ({
    sentence,
    time: `${tokensOf(sentence).length}`,
    position: `${position}`,
  }),
  truth: ({ reach, tokens }, { position }) =>
    `${seenBy(reach, 'backward', Math.min(position, tokens.length - 1)).length}`,
  nearMiss(given, _evidence, { sentence, position }) {
    const time = tokensOf(sentence).length;
    const slips: readonly (readonly [number, Bilingual])[] = [
      [
        position + 1,
        {
          en: 'So many has the forward half read; the backward one comes from the end.',
          zh: '这是正向一半读过的；反向一半从末尾读来。',
        },
      ],
      [
        time - position - 1,
        {
          en: 'It has read the token at its own position too.',
          zh: '它自己所在位置的 token 也读过了。',
        },
      ],
      [
        time,
        {
          en: 'All of them only at position 0, or with both halves together.',
          zh: '只有在位置 0，或两半合起来，才是全部。',
        },
      ],
    ];
    const value = Number(given);
    if (value === time - position) return null;
    return slips.find(([slip]) => slip === value)?.[1] ?? null;
  },
};
