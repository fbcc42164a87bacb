import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import { type IouEvidence, lastOf } from './evidence';
import golden from './golden.json';
import type { LossName } from './losses';

type IouGolden = Golden<IouEvidence, { box?: number[]; loss?: LossName }>;

/** [loss, d/dx1, d/dy1, d/dx2, d/dy2] without the loss, as PyTorch has it. */
function startGradient(id: string, params: IouGolden['params'], slope: readonly number[]): IouGolden {
  return {
    id,
    params,
    row: 'gradient',
    values: slope.slice(1),
    pick: ({ start }) => start.gradient,
    tolerance: 1e-6,
  };
}

const { disjoint, near, inside, below, overlap } = golden.slope;

/** Written by golden.py. Where a gradient is 0 the tolerance is 0 too. */
export const goldens: readonly IouGolden[] = [
  { ...startGradient('disjoint-iou', {}, disjoint.iou), tolerance: 0 },
  startGradient('disjoint-giou', { loss: 'giou' }, disjoint.giou),
  startGradient('disjoint-diou', { loss: 'diou' }, disjoint.diou),
  startGradient('disjoint-l1', { loss: 'l1' }, disjoint.l1),
  startGradient('near-iou', { box: [5, 1.3, 15, 11.3] }, near.iou),
  { ...startGradient('below-iou', { box: [3.7, 20, 13.7, 30] }, below.iou), tolerance: 0 },
  startGradient('below-giou', { box: [3.7, 20, 13.7, 30], loss: 'giou' }, below.giou),
  startGradient('inside-iou', { box: [2, 3.1, 7, 7.4] }, inside.iou),
  {
    id: 'overlap-iou',
    params: {},
    row: 'overlap',
    values: overlap.iou.slice(1),
    pick: (evidence) => evidence.overlap.gradient,
    tolerance: 1e-6,
  },
  {
    id: 'overlap-pixels',
    params: { loss: 'pixels' },
    row: 'overlap',
    values: overlap.pixels.slice(1),
    pick: (evidence) => evidence.overlap.gradient,
    tolerance: 0,
  },
  {
    id: 'still',
    params: {},
    row: 'still',
    values: goldenNumbers([golden.still.iou, golden.still.box]),
    pick: ({ chosen }) => [lastOf(chosen).iou, ...lastOf(chosen).box],
    tolerance: 0,
  },
  {
    id: 'giou-arrives',
    params: {},
    row: 'giou',
    values: [golden.giou.iou],
    pick: ({ giou }) => [lastOf(giou).iou],
    tolerance: 0.02,
  },
];
