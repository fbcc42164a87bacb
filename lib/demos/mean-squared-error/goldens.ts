import type { Golden } from '@/lib/demos/contract';
import type { Evidence } from './evidence';
import golden from './golden.json';
import type { ParamsInput } from './params';

type MseGolden = Golden<Evidence, ParamsInput>;

/** Everything measured before the descent, in one list. */
function measured(id: string, params: ParamsInput, values: typeof golden.mean): MseGolden {
  return {
    id,
    params,
    values: [values.loss, values.moved, ...values.gradient, ...values.pull],
    pick: ({ loss, moved, gradient, pull }) => [loss, moved, ...gradient, ...pull],
    tolerance: 1e-5,
  };
}

/** Written by golden.py. */
export const goldens: readonly MseGolden[] = [
  {
    id: 'loss',
    params: {},
    row: 'area',
    values: [golden.mean.loss],
    pick: ({ loss }) => [loss],
    tolerance: 1e-6,
  },
  {
    id: 'gradient',
    params: {},
    row: 'gradient',
    values: golden.mean.gradient,
    pick: ({ gradient }) => gradient,
    tolerance: 1e-5,
  },
  measured('mean', {}, golden.mean),
  measured('sum', { reduction: 'sum' }, golden.sum),
  measured('absolute', { loss: 'absolute' }, golden.absolute),
  {
    id: 'descent-mean',
    params: {},
    row: 'descent',
    values: [golden.descent.mean.mse],
    pick: ({ descent }) => [descent.mean.at(-1) ?? Number.NaN],
    tolerance: 1e-4,
  },
  {
    id: 'descent-line',
    params: {},
    values: [golden.descent.mean.w, golden.descent.mean.b],
    pick: ({ end }) => end,
    tolerance: 1e-4,
  },
  {
    id: 'descent-sum',
    params: {},
    values: [golden.descent.sumAfter3.mse],
    pick: ({ descent }) => [descent.sum[3] ?? Number.NaN],
    tolerance: 0.1,
  },
  ...(
    [
      ['minus8', -8],
      ['zero', 0],
    ] as const
  ).map(([name, logit]) => ({
    id: `logit-${name}`,
    params: { logit },
    values: golden.logit[name],
    pick: ({ logit }: Evidence) => [logit.squared, logit.crossEntropy],
    tolerance: 1e-6,
  })),
];
