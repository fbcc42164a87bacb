import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import golden from './golden.json';
import type { EquivarianceEvidence, EquivarianceParams } from './run';

type EquivarianceGolden = Golden<EquivarianceEvidence, Partial<EquivarianceParams>>;

const settings: readonly (readonly [Exclude<keyof typeof golden, 'torch'>, Partial<EquivarianceParams>])[] = [
  ['conv', {}],
  ['affine', { subject: 'affine' }],
  ['relu', { subject: 'relu' }],
  ['average', { subject: 'average' }],
  ['max', { subject: 'max' }],
  ['dense', { subject: 'dense' }],
  ['zeros', { border: 'zeros' }],
  ['strided', { stride: 2 }],
];

/** Written by golden.py with the same picture and weights. */
export const goldens: readonly EquivarianceGolden[] = settings.flatMap(
  ([id, params]): EquivarianceGolden[] => [
    {
      id: `${id}-gap`,
      params,
      row: 'moves',
      values: [golden[id].gap],
      pick: ({ measured, params: { subject } }) => [measured[subject].move.gap],
      tolerance: 1e-5,
    },
    {
      id: `${id}-map`,
      params,
      values: goldenNumbers(golden[id].ofShifted),
      pick: ({ maps }) => maps.ofShifted.flat(),
      tolerance: 1e-5,
    },
  ],
);
