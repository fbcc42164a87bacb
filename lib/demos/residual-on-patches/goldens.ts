import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { ResidualEvidence } from './run';

/** Written by golden.py: both nets on two pictures. */
export const goldens: readonly Golden<ResidualEvidence, Record<string, unknown>>[] = [
  {
    id: 'losses-and-gradients',
    params: { depth: 2, steps: 10 },
    values: [...golden.losses, ...golden.gradients],
    pick: ({ reference }) => [...reference.losses, ...reference.gradients],
    tolerance: 1e-5,
  },
];
