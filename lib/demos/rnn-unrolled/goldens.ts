import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import golden from './golden.json';
import type { UnrolledEvidence } from './run';

/** Written by golden.py. */
export const goldens: readonly Golden<UnrolledEvidence, Record<string, unknown>>[] = [
  {
    id: 'parameters',
    params: {},
    row: 'parameters',
    values: [golden.parameters['3 to 5']],
    pick: ({ parameters }) => [parameters.now],
    tolerance: 0,
  },
  {
    id: 'parameters-6-4',
    params: { input: 6, hidden: 4, time: 3 },
    values: [golden.parameters['6 to 4']],
    pick: ({ parameters }) => [parameters.tenfold],
    tolerance: 0,
  },
  {
    id: 'states',
    params: {},
    values: goldenNumbers(golden.states),
    pick: ({ torch }) => torch.states,
    tolerance: 1e-6,
  },
  {
    id: 'second-state',
    params: { input: 1, hidden: 1, time: 2 },
    values: [golden.secondState],
    pick: ({ h }) => h[1] ?? [],
    tolerance: 1e-6,
  },
];
