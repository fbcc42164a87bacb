import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { UpsamplingEvidence } from './run';
import { type StampSizes, sideOf } from './stamps';

function slips({ n, k, s, p }: StampSizes): readonly (readonly [number, Bilingual])[] {
  return [
    [
      n * s - 2 * p + k,
      {
        en: 'There are n − 1 steps between n pixels: (n − 1)·s, not n·s.',
        zh: 'n 个像素之间只有 n − 1 步：是 (n − 1)·s，不是 n·s。',
      },
    ],
    [
      (n - 1) * s + k,
      {
        en: 'Padding cuts p pixels off each side here: minus 2p.',
        zh: '这里 padding 是从两侧各裁掉 p：要减 2p。',
      },
    ],
    [
      (n - 1) * s + k + 2 * p,
      {
        en: 'In a transposed convolution padding takes away: −2p, not +2p.',
        zh: '转置卷积的 padding 是减：−2p，不是 +2p。',
      },
    ],
    [
      Math.floor((n + 2 * p - k) / s) + 1,
      {
        en: 'That is the size of an ordinary convolution; this one goes the other way.',
        zh: '那是普通卷积的尺寸；转置卷积方向相反。',
      },
    ],
    [n * s, { en: 'n·s is right only when k − 2p = s.', zh: '只有 k − 2p = s 时才是 n·s。' }],
  ];
}

/** The side of a transposed convolution's output, by hand. */
export const transposedSize: Exercise<UpsamplingEvidence, StampSizes, StampSizes> = {
  id: 'transposed-size',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng: Rng) => ({
    n: integerBetween(rng, 4, 6),
    k: integerBetween(rng, 2, 5),
    s: integerBetween(rng, 2, 4),
    p: integerBetween(rng, 0, 1),
  }),
  shows: ({ n, k, s, p }) => ({ n: String(n), k: String(k), s: String(s), p: String(p) }),
  truth: ({ counts }) => String(counts.length),
  nearMiss(given, { counts }, sizes) {
    const side = Number(given);
    if (given.trim() === '' || side === counts.length || side === sideOf(sizes)) return null;
    return slips(sizes).find(([slip]) => slip === side)?.[1] ?? null;
  },
};
