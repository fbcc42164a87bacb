import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import { type Evidence, vectorText } from './evidence';
import { type Params, type ParamsInput, params } from './params';

const tolerance = 1e-3;

/** y = x², fresh v and x: the gradient that backward(v) leaves in x. */
export const pullBack: Exercise<Evidence, ParamsInput, Params> = {
  id: 'pull-back',
  answer: { kind: 'numbers', tolerance, length: 3 },
  vary(rng) {
    const draw = (from: readonly number[]) =>
      [0, 0, 0].map(() => from[integerBetween(rng, 0, from.length - 1)]);
    // Each number tells the right formula from the likely wrong ones: 2 would make x² equal 2x, a seed of 1 is no seed.
    return params.parse({ y: 'square', x: draw([1, 3, 4, 5]), weights: draw([-3, -2, -1, 2, 3]) });
  },
  shows: ({ weights: v, x }) => ({ v: vectorText(v), x: vectorText(x) }),
  truth: ({ gradient }) => vectorText(gradient),
  nearMiss(given, _evidence, { weights: v, x }) {
    const answer = (given.match(/-?[\d.]+/g) ?? []).map(Number);
    const is = (expected: readonly number[]) =>
      answer.length === expected.length &&
      answer.every((a, i) => Math.abs(a - (expected[i] ?? 0)) <= tolerance);
    const each = (entry: (v: number, x: number) => number) => v.map((weight, i) => entry(weight, x[i] ?? 0));
    if (is(each((_, at) => 2 * at))) return withoutSeed;
    if (is(each((weight, at) => weight * at))) return withoutTwo;
    if (is(each((weight, at) => weight * at * at))) return valueNotSlope;
    return null;
  },
};

const withoutSeed: Bilingual = {
  en: 'That is 2x, the slope itself: the seed v weights it.',
  zh: '这是 2x，即斜率本身；还要乘以种子 v。',
};
const withoutTwo: Bilingual = {
  en: 'That is v · x: the slope of x² is 2x.',
  zh: '这是 v·x；x² 的斜率是 2x。',
};
const valueNotSlope: Bilingual = {
  en: 'That weights the values x²; backward weights the slopes 2x.',
  zh: '这是给数值 x² 加权；反向传播给斜率 2x 加权。',
};
