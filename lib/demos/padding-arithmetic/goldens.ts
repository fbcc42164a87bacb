import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import type { Sizes } from './geometry';
import golden from './golden.json';
import type { PaddingEvidence } from './run';

type PaddingGolden = Golden<PaddingEvidence, Partial<Sizes>>;

const settings: readonly (readonly [keyof typeof golden.counts, Partial<Sizes>])[] = [
  ['plain', {}],
  ['unpadded', { p: 0 }],
  ['even', { k: 2 }],
  ['strided', { s: 2 }],
  ['stridedFour', { n: 4, s: 2 }],
  ['dilated', { d: 2, p: 2 }],
  ['both', { n: 12, k: 3, p: 2, s: 3, d: 2 }],
];

/** Written by golden.py: the size, and every single count. */
export const goldens: readonly PaddingGolden[] = settings.flatMap(([id, params]): PaddingGolden[] => [
  {
    id: `${id}-size`,
    params,
    row: 'size',
    values: [golden.counts[id].length],
    pick: ({ side }) => [side],
    tolerance: 0,
  },
  {
    id: `${id}-counts`,
    params,
    values: goldenNumbers(golden.counts[id]),
    pick: ({ counts }) => counts.flat(),
    tolerance: 1e-6,
  },
]);
