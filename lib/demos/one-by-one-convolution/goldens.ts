import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { OneByOneEvidence, OneByOneParams } from './run';

type OneByOneGolden = Golden<OneByOneEvidence, Partial<OneByOneParams>>;

const settings: readonly (readonly ['plain' | 'wide' | 'strided' | 'head', Partial<OneByOneParams>])[] = [
  ['plain', {}],
  ['wide', { input: 8, output: 4 }],
  ['strided', { stride: 2 }],
  ['head', { input: 256, output: 3 }],
];

/** Written by golden.py with the same picture and weights. */
export const goldens: readonly OneByOneGolden[] = settings.flatMap(([id, params]): OneByOneGolden[] => [
  {
    id: `${id}-parameters`,
    params,
    row: 'parameters',
    values: [golden[id].parameters],
    pick: ({ parameters }) => [parameters],
    tolerance: 0,
  },
  {
    id: `${id}-shape`,
    params,
    row: 'size',
    values: golden[id].shape,
    pick: ({ shape }) => shape,
    tolerance: 0,
  },
  { id: `${id}-values`, params, values: golden[id].values, pick: ({ values }) => values, tolerance: 1e-4 },
]);
