import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { formulas, layoutOf, type Sizes } from './geometry';
import type { PaddingEvidence } from './run';

/** Sizes as they occur in networks, in which no two slips give the same number as the right way. */
function vary(rng: Rng): Sizes {
  for (;;) {
    const sizes = {
      n: integerBetween(rng, 6, 16),
      k: integerBetween(rng, 2, 5),
      p: integerBetween(rng, 0, 3),
      s: integerBetween(rng, 1, 3),
      d: rng() < 0.7 ? 1 : 2,
    };
    if (layoutOf(sizes, 'explicit').positions > 1) return sizes;
  }
}

/** Wrong answers and what was forgotten to get them. */
function slips(sizes: Sizes): readonly (readonly [number, Bilingual])[] {
  const right = formulas.right(sizes);
  return [
    [
      right - 1,
      {
        en: 'One short: the first position counts too, hence the + 1 at the end.',
        zh: '少了一个：第一个位置也算，所以最后要 + 1。',
      },
    ],
    [
      formulas.onceP(sizes),
      { en: 'The padding stands on both sides: 2p, not p.', zh: '两侧都补零：是 2p，不是 p。' },
    ],
    [
      formulas.noDilation(sizes),
      {
        en: 'Dilation spreads the kernel: it spans d(k − 1) + 1 pixels, not k.',
        zh: '膨胀把卷积核拉开：它跨 d(k − 1) + 1 个像素，不是 k。',
      },
    ],
    [
      formulas.roundedUp(sizes),
      {
        en: 'Rounded up: a kernel that no longer fits gives no output, so round down.',
        zh: '向上取整了：放不下的位置没有输出，要向下取整。',
      },
    ],
    [
      formulas.right({ ...sizes, s: 1 }),
      { en: 'That is the size at stride 1: divide by the stride.', zh: '那是步幅 1 的尺寸：还要除以步幅。' },
    ],
    [
      formulas.right({ ...sizes, p: 0 }),
      { en: 'That is the size without padding.', zh: '那是不补零时的尺寸。' },
    ],
    [
      sizes.n,
      {
        en: 'That is the input size: it is kept only at stride 1 with p = d(k − 1)/2.',
        zh: '那是输入尺寸：只有步幅 1 且 p = d(k − 1)/2 才保持不变。',
      },
    ],
  ];
}

/** The side of the output, worked out by hand. */
export const outputSize: Exercise<PaddingEvidence, Sizes, Sizes> = {
  id: 'output-size',
  answer: { kind: 'number', tolerance: 0 },
  vary,
  shows: ({ n, k, p, s, d }) => ({ n: String(n), k: String(k), p: String(p), s: String(s), d: String(d) }),
  truth: ({ side }) => String(side),
  nearMiss(given, { side }, sizes) {
    const size = Number(given);
    if (given.trim() === '' || size === side) return null;
    return slips(sizes).find(([slip]) => slip === size)?.[1] ?? null;
  },
};
