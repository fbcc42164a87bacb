import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import golden from './golden.json';
import type { ParamsInput } from './params';
import type { MaskEvidence } from './run';

type MaskGolden = Golden<MaskEvidence, ParamsInput>;

const lossOf = (id: string, params: ParamsInput, loss: number): MaskGolden => ({
  id,
  params,
  row: 'loss',
  values: [loss],
  pick: (evidence) => [evidence.loss],
  tolerance: 2e-6,
});

const gradientOf = (id: string, params: ParamsInput, gradient: readonly number[]): MaskGolden => ({
  id,
  params,
  values: goldenNumbers([...gradient]),
  pick: (evidence) => evidence.gradient,
  tolerance: 1e-6,
});

const asLong: ParamsInput = { store: 'int64' };
const allPersons: ParamsInput = { convert: 'all' };

/** Written by golden.py: bytes and cross-entropy over the example mask, value and gradient. */
export const goldens: readonly MaskGolden[] = [
  {
    id: 'byte',
    params: {},
    row: 'byte',
    values: [golden.bytes['-1']],
    pick: ({ storedPadding }) => [storedPadding],
    tolerance: 0,
  },
  {
    id: 'byte-of-minus-20',
    params: { padding: -20 },
    row: 'byte',
    values: [golden.bytes['-20']],
    pick: ({ storedPadding }) => [storedPadding],
    tolerance: 0,
  },
  {
    id: 'ignored',
    params: {},
    row: 'ignored',
    values: [golden.good.gradient.filter((value) => value === 0).length],
    pick: ({ gradient }) => [gradient.filter((value) => value === 0).length],
    tolerance: 0,
  },
  lossOf('ignored-byte', {}, golden.good.loss),
  gradientOf('ignored-byte-gradient', {}, golden.good.gradient),
  lossOf('ignored-long', asLong, golden.asLong.loss),
  lossOf('padding-as-person', allPersons, golden.allPersons.loss),
  gradientOf('padding-as-person-gradient', allPersons, golden.allPersons.gradient),
];
