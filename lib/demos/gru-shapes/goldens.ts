import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import golden from './golden.json';
import type { GruEvidence } from './run';

const { twoLayersBothWays, oneLayerTimeFirst } = golden.shapes;
const plain = { layers: 1, bidirectional: false, batchFirst: false };

/** Written by golden.py: shapes of nn.GRU, and numbers of a small one. */
export const goldens: readonly Golden<GruEvidence, Partial<typeof plain>>[] = [
  shape('gate', {}, 'gates', [...twoLayersBothWays.inputWeights, ...twoLayersBothWays.gate], ({ shapes }) => [
    ...shapes.inputWeights,
    ...(shapes.gates[0] ?? []),
  ]),
  shape('out', {}, 'out', twoLayersBothWays.out, ({ shapes }) => shapes.out),
  shape('hidden', {}, 'hidden', twoLayersBothWays.hidden, ({ shapes }) => shapes.hidden),
  shape('out-time-first', plain, 'out', oneLayerTimeFirst.out, ({ shapes }) => shapes.out),
  shape('hidden-time-first', plain, 'hidden', oneLayerTimeFirst.hidden, ({ shapes }) => shapes.hidden),
  {
    id: 'outputs',
    params: {},
    values: goldenNumbers(golden.out).slice(0, 4),
    pick: ({ reference }) => reference.first,
    tolerance: 1e-6,
  },
];

function shape(
  id: string,
  params: Partial<typeof plain>,
  row: string,
  values: readonly number[],
  pick: Golden<GruEvidence, never>['pick'],
): Golden<GruEvidence, Partial<typeof plain>> {
  return { id, params, row, values, pick, tolerance: 0 };
}
