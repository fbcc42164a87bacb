import type { Exercise } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';
import { channels } from './picture';

/** The shape of the token matrix of an RGB image. */
export const tokenMatrix: Exercise<Evidence, ParamsInput, Params> = {
  id: 'token-matrix',
  answer: { kind: 'shape' },
  vary(rng) {
    const patch = [2, 4, 8, 16][integerBetween(rng, 0, 3)] as number;
    // From 3 patches a side: with fewer, the likely slips would give the right number.
    const perSide = integerBetween(rng, patch === 2 ? 4 : 3, Math.min(8, 64 / patch));
    return params.parse({ patch, side: patch * perSide });
  },
  shows: ({ patch, side }) => ({ side: String(side), patch: String(patch) }),
  truth: ({ shape }) => formatShape(shape),
  nearMiss(given, { shape }, { patch, side }) {
    const [tokens, width] = shape;
    const answer = given.match(/\d+/g)?.map(Number) ?? [];
    const is = (...wanted: number[]) => answer.join() === wanted.join();
    if (is(tokens, width)) return null;
    if (is(width, tokens)) return transposed;
    if (is(tokens + 1, width)) return withCls;
    if (is(tokens, patch * patch)) return grey;
    if (is(tokens, patch * channels)) return oneRow;
    if (is(side / patch, width)) return oneSide;
    if (is(patch * patch, width)) return grid;
    return null;
  },
};

const transposed: Bilingual = {
  en: 'The axes are swapped: one row a token, so tokens come first.',
  zh: '两个轴颠倒了：一行一个 token，token 数在前。',
};
const withCls: Bilingual = {
  en: 'That counts the CLS token, which is added only after the embedding.',
  zh: '这算上了 CLS；它在嵌入之后才加进来。',
};
const grey: Bilingual = {
  en: 'Each pixel has three numbers, red, green and blue: P · P · 3.',
  zh: '每个像素有红、绿、蓝三个数：P·P·3。',
};
const oneRow: Bilingual = {
  en: 'That is one row of a patch; a patch has P rows.',
  zh: '那只是 patch 的一行；一个 patch 有 P 行。',
};
const oneSide: Bilingual = {
  en: 'That is the number of patches along one side: square it.',
  zh: '那是一条边上的 patch 数：还要平方。',
};
const grid: Bilingual = {
  en: 'P × P are the pixels in a patch; the number of patches is (H / P)².',
  zh: 'P×P 是一个 patch 里的像素数；patch 的个数是 (H / P)²。',
};
