import type { Exercise } from '@/lib/demos/contract';
import { formatNumbers } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { area, boxOf, intersection, iou } from './box';
import type { IouEvidence } from './evidence';

interface Boxes {
  box: number[];
  target: number[];
}

const tolerance = 0.01;

/** Draws two boxes on whole numbers that overlap, neither a sliver nor nearly the same. */
function vary(rng: Rng): Boxes & { steps: number } {
  for (;;) {
    const side = () => integerBetween(rng, 4, 12);
    const [x, y] = [integerBetween(rng, -6, 8), integerBetween(rng, -6, 8)];
    const target = [0, 0, side(), side()];
    const box = [x, y, x + side(), y + side()];
    const share = iou(boxOf(box), boxOf(target));
    if (share > 0.06 && share < 0.8) return { box, target, steps: 10 };
  }
}

/** The ratios people compute instead of overlap over union, and what to say about each. */
function slips({ box, target }: Boxes): readonly [number, Bilingual][] {
  const [a, b] = [boxOf(box), boxOf(target)];
  const shared = intersection(a, b);
  const both = area(a) + area(b);
  return [
    [
      shared / both,
      {
        en: 'The overlap was counted twice: union = a + b − overlap.',
        zh: '重叠算了两次：并集 = a + b − 交集。',
      },
    ],
    [
      (2 * shared) / both,
      { en: 'That is Dice, 2·overlap / (a + b), not IoU.', zh: '这是 Dice：2·交集 / (a + b)，不是 IoU。' },
    ],
    [
      1 - shared / (both - shared),
      { en: 'That is the loss 1 − IoU, not IoU.', zh: '这是损失 1 − IoU，不是 IoU。' },
    ],
    [
      shared / area(a),
      { en: 'Divided by box a alone; divide by the union.', zh: '只除以了框 a 的面积；应除以并集。' },
    ],
    [
      shared / area(b),
      { en: 'Divided by box b alone; divide by the union.', zh: '只除以了框 b 的面积；应除以并集。' },
    ],
    [
      shared,
      { en: 'That is the overlap itself; divide it by the union.', zh: '这是交集面积本身；还要除以并集。' },
    ],
  ];
}

export const iouValue: Exercise<IouEvidence, Partial<Boxes> & { steps?: number }, Boxes> = {
  id: 'iou-value',
  answer: { kind: 'number', tolerance },
  vary,
  shows: ({ box, target }) => ({ a: `[${formatNumbers(box)}]`, b: `[${formatNumbers(target)}]` }),
  truth: ({ start }) => start.iou.toFixed(4),
  nearMiss(given, { start }, params) {
    const value = Number(given);
    if (!Number.isFinite(value) || Math.abs(value - start.iou) <= tolerance) return null;
    return slips(params).find(([slip]) => Math.abs(value - slip) <= tolerance / 2)?.[1] ?? null;
  },
};
