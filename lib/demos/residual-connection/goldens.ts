import type { Golden } from '@/lib/demos/contract';
import { type Evidence, identityGap, ratioOf } from './evidence';
import golden from './golden.json';
import type { ParamsInput } from './params';

type ResidualGolden = Golden<Evidence, ParamsInput>;

/** Sums over 30 layers in another order agree to a few parts in 10 000, so tolerances are shares of the value. */
const share = 1e-3;

/** Written by golden.py with the same weights. */
export const goldens: readonly ResidualGolden[] = [
  {
    id: 'plain',
    params: {},
    row: 'plain',
    values: [golden.plain.ratio],
    pick: ({ plain }) => [ratioOf(plain)],
    tolerance: share * golden.plain.ratio,
  },
  {
    id: 'residual',
    params: {},
    row: 'residual',
    values: [golden.residual.ratio],
    pick: ({ residual }) => [ratioOf(residual)],
    tolerance: share * golden.residual.ratio,
  },
  {
    id: 'identity',
    params: {},
    row: 'identity',
    values: [golden.identityGap],
    pick: (evidence) => [identityGap(evidence)],
    tolerance: 1e-5,
  },
  {
    id: 'chain',
    params: {},
    row: 'chain',
    values: golden.chain,
    pick: ({ chain }) => [chain.plain, chain.residual],
    tolerance: share,
  },
  {
    id: 'signal',
    params: {},
    row: 'signal',
    values: [golden.residual.signal],
    pick: ({ signal }) => [signal],
    tolerance: share,
  },
  {
    id: 'jacobian',
    params: {},
    values: golden.jacobian,
    pick: ({ ofF }) => ofF.flat(),
    tolerance: 1e-6,
  },
  {
    id: 'relu-he',
    params: { activation: 'relu', init: 'he', skip: false },
    row: 'plain',
    values: [golden.reluHe.ratio],
    pick: ({ plain }) => [ratioOf(plain)],
    tolerance: share * golden.reluHe.ratio,
  },
];
