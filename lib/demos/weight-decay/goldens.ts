import type { Golden } from '@/lib/demos/contract';
import { type Evidence, endsOf } from './evidence';
import golden from './golden.json';
import { lanes } from './lanes';
import type { ParamsInput } from './params';

/** PyTorch's SGD with weight_decay is both the L2 lane and the decay lane. */
const ends = { ...golden, l2: golden.decay };

/** Written by golden.py, on data set 1: a hundred steps of float32, one after the other. */
export const goldens: readonly Golden<Evidence, ParamsInput>[] = [
  {
    id: 'trained',
    params: { data: 1 },
    values: lanes.flatMap((lane) => (lane === 'l1' ? [] : ends[lane])),
    // L1 by SGD is left out: it hops across 0, and a rounding decides on which side it stands.
    pick: (evidence) => lanes.flatMap((lane) => (lane === 'l1' ? [] : endsOf(evidence)[lane])),
    tolerance: 1e-4,
  },
  {
    id: 'momentum',
    params: { data: 1, optimiser: 'momentum' },
    values: golden.momentumDecay,
    pick: (evidence) => endsOf(evidence).l2,
    tolerance: 1e-4,
  },
  {
    id: 'one-step',
    params: { weight: 1, slope: 0, lambda: 0.1, rate: 0.1, steps: 1 },
    values: [golden.oneStep],
    pick: ({ oneStep }) => [oneStep],
    tolerance: 1e-6,
  },
];
