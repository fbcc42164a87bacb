import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import type { Params, ParamsInput } from './params';

/** Cosine from which on a moved digit counts as a digit. */
const resembles = 0.88;

/** Clear cases only: what a mirrored 1 or a turned 2 is depends on the hand. */
const asked = {
  'half-turn': [0, 1, 3, 4, 6, 7, 8, 9],
  'flip-x': [0, 3, 4, 7, 8, 9],
  'flip-y': [0, 3, 4, 6, 7, 8],
} as const;
const kinds = Object.keys(asked) as (keyof typeof asked)[];

const code: Record<string, string> = {
  'half-turn': 'torch.rot90(x, 2, (-2, -1))',
  'flip-x': 'x.flip(-1)',
  'flip-y': 'x.flip(-2)',
};

type Fate = 'same' | 'other' | 'none';

function fate({ becomes }: Evidence, { digit }: Params): Fate {
  if (becomes.cosine < resembles) return 'none';
  return becomes.digit === digit ? 'same' : 'other';
}

/** A digit and an operation on its picture [16, 16]: does the label survive? */
export const labelSurvives: Exercise<Evidence, ParamsInput, Params> = {
  id: 'label-survives',
  answer: {
    kind: 'choice',
    options: [
      { value: 'same', label: { en: 'the same digit', zh: '还是同一个数字' } },
      { value: 'other', label: { en: 'another digit', zh: '变成另一个数字' } },
      { value: 'none', label: { en: 'no digit', zh: '不再是数字' } },
    ],
  },
  vary(rng) {
    const second = kinds[integerBetween(rng, 0, kinds.length - 1)] as keyof typeof asked;
    const digits = asked[second];
    const digit = digits[integerBetween(rng, 0, digits.length - 1)] as number;
    return { digit, second, pictures: 20, steps: 2 };
  },
  shows: ({ digit, second }) => ({ digit: String(digit), operation: code[second] ?? second }),
  truth: (evidence, params) => fate(evidence, params),
  nearMiss(given, evidence, params) {
    const right = fate(evidence, params);
    if (given === right) return null;
    if (given === 'other' && right === 'none' && (params.digit === 6 || params.digit === 9))
      return halfTurnOnly;
    if (given === 'none' && right === 'other') return sixAndNine;
    if (given === 'same' && params.digit === 3 && params.second !== 'flip-y') return three;
    if (given === 'none' && right === 'same' && params.digit === 3) return three;
    return null;
  },
};

const halfTurnOnly: Bilingual = {
  en: '6 and 9 change places under a half turn, two flips. One flip alone gives a mirrored digit, which nobody writes.',
  zh: '6 和 9 互换要转半圈，也就是翻转两次；只翻一次得到镜像，没有人这样写。',
};
const sixAndNine: Bilingual = {
  en: 'A half turn makes a 9 of a 6 and a 6 of a 9: a digit it stays, only another one.',
  zh: '转半圈，6 成了 9，9 成了 6：还是数字，只是换了一个。',
};
const three: Bilingual = {
  en: 'A 3 has a horizontal axis: top and bottom may change places (flip(-2)), left and right may not.',
  zh: '3 上下对称：上下可以对调（flip(-2)），左右不行。',
};
