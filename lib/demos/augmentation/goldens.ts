import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import type { Evidence } from './evidence';
import golden from './golden.json';
import type { ParamsInput } from './params';

export const goldens: readonly Golden<Evidence, ParamsInput>[] = [
  {
    id: 'flips-turn-shift',
    params: { steps: 10, pictures: 20 },
    values: goldenNumbers(golden.moved),
    pick: ({ reference }) => reference?.moved ?? [],
    tolerance: 1e-7,
  },
  {
    id: 'ten-steps',
    params: { steps: 10, pictures: 20 },
    values: goldenNumbers(golden.losses),
    pick: ({ reference }) => reference?.losses ?? [],
    tolerance: 1e-4,
  },
];
