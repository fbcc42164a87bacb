import type { Exercise } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { grid } from '@/models/digit-detector/decode';
import { type AnchorSet, anchorSets } from './anchor-match';
import type { AnchorEvidence, Settings } from './run';

const sets: readonly AnchorSet[] = ['three', 'two', 'one'];

type AnchorExercise = Exercise<AnchorEvidence, Partial<Settings>, Settings>;

/** From 4 classes on no depth equals the side of the grid, so that a wrong order of the axes always shows. */
const vary = (rng: Rng): Partial<Settings> => ({
  anchors: sets[integerBetween(rng, 0, 2)] as AnchorSet,
  classes: integerBetween(rng, 4, 80),
  detector: false,
});

const shows: AnchorExercise['shows'] = ({ anchors, classes }) => ({
  anchors: `${anchorSets[anchors].length}`,
  classes: `${classes}`,
});

/** What a wrong count of numbers per cell left out. */
export function countSlip(given: number, anchors: number, classes: number): Bilingual | null {
  const right = anchors * (5 + classes);
  if (given === right) return null;
  const slips: readonly (readonly [number, Bilingual])[] = [
    [
      anchors * (4 + classes),
      {
        en: 'The objectness was left out: 4 offsets, 1 objectness and the classes.',
        zh: '漏了 objectness：4 个偏移、1 个 objectness，再加类别。',
      },
    ],
    [
      anchors * 5 + classes,
      {
        en: 'Each anchor has classes of its own: A (5 + C), not 5A + C.',
        zh: '每个 anchor 都有自己的类别分数：A (5 + C)，不是 5A + C。',
      },
    ],
    [
      5 + classes,
      {
        en: 'That is one anchor; multiply by the number of anchors.',
        zh: '这是一个 anchor 的；还要乘 anchor 个数。',
      },
    ],
    [
      anchors * classes,
      {
        en: 'Those are the class scores alone; each anchor also has 4 offsets and an objectness.',
        zh: '这只是类别分数；每个 anchor 还有 4 个偏移和 1 个 objectness。',
      },
    ],
    [
      anchors * (6 + classes),
      {
        en: 'One too many: background is no class here, a low objectness says it.',
        zh: '多了一个：这里没有“背景”类，objectness 低就表示没有物体。',
      },
    ],
  ];
  return slips.find(([wrong]) => wrong === given)?.[1] ?? null;
}

/** A (5 + C). */
export const perCell: AnchorExercise = {
  id: 'numbers-per-cell',
  answer: { kind: 'number', tolerance: 0 },
  vary,
  shows,
  truth: ({ headShape }) => `${headShape[3]}`,
  nearMiss: (given, _, { anchors, classes }) => countSlip(Number(given), anchorSets[anchors].length, classes),
};

/** [1, 8, 8, A (5 + C)]. */
export const outputShape: AnchorExercise = {
  id: 'head-shape',
  answer: { kind: 'shape' },
  vary,
  shows,
  truth: ({ headShape }) => formatShape(headShape),
  nearMiss(given, { headShape }, { anchors, classes }) {
    const sizes = (given.match(/\d+/g) ?? []).map(Number);
    if (sizes.join() === headShape.join()) return null;
    const last = headShape[3] as number;
    if (sizes.join() === [1, last, grid, grid].join())
      return {
        en: 'PyTorch’s order. tfjs keeps channels last: batch, height, width, channels.',
        zh: '这是 PyTorch 的次序。tfjs 通道在最后：批、高、宽、通道。',
      };
    if (sizes.join() === [grid, grid, last].join())
      return {
        en: 'The batch is missing: a convolution always has it, here 1.',
        zh: '少了批这一维：卷积总带着它，这里为 1。',
      };
    return countSlip(sizes.at(-1) ?? 0, anchorSets[anchors].length, classes);
  },
};
