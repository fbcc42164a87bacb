import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import golden from './golden.json';
import type { AttentionEvidence } from './run';

type Settings = { softmaxOver?: 'queries'; size?: number; scaled?: boolean };

const settings: readonly [string, (typeof golden)['default'], Settings][] = [
  ['default', golden.default, {}],
  ['wrong-axis', golden.wrongAxis, { softmaxOver: 'queries' }],
  ['unscaled', golden.unscaled, { size: 64, scaled: false }],
];

/** PyTorch's `bmm` and `softmax` on the same sentence and weights. */
export const goldens: readonly Golden<AttentionEvidence, Settings>[] = settings.flatMap(
  ([name, torch, params]): Golden<AttentionEvidence, Settings>[] => [
    {
      id: `${name}-shape`,
      params,
      row: 'shape',
      values: torch.shape,
      pick: ({ shapes }) => shapes.attention,
      tolerance: 0,
    },
    {
      id: `${name}-columns`,
      params,
      row: 'columns',
      values: [torch.columns],
      pick: ({ columnError }) => [columnError],
      tolerance: 1e-5,
    },
    {
      id: `${name}-spread`,
      params,
      row: 'spread',
      values: [torch.spread],
      pick: ({ spread }) => [spread],
      tolerance: 1e-4,
    },
    {
      id: `${name}-values`,
      params,
      values: goldenNumbers([torch.weights, torch.output]),
      pick: ({ weights, output }) => [...weights.flat(), ...output.flat()],
      tolerance: 3e-5,
    },
  ],
);
