import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { PoolingEvidence, PoolingParams } from './run';

type PoolingGolden = Golden<PoolingEvidence, Partial<PoolingParams>>;

const settings: readonly (readonly ['max' | 'overlap' | 'average', Partial<PoolingParams>])[] = [
  ['max', {}],
  ['overlap', { stride: 1 }],
  ['average', { kind: 'average' }],
];

/** Written by golden.py. */
export const goldens: readonly PoolingGolden[] = settings.flatMap(([id, params]): PoolingGolden[] => [
  { id: `${id}-pooled`, params, values: golden[id].pooled, pick: ({ pooled }) => pooled, tolerance: 1e-6 },
  {
    id: `${id}-fed`,
    params,
    row: 'argmax',
    values: golden[id].gradient.flatMap((value, cell) => (value > 0 ? [cell] : [])),
    pick: ({ gradient }) => gradient.flatMap((value, cell) => (value > 0 ? [cell] : [])),
    tolerance: 0,
  },
  {
    id: `${id}-gradient`,
    params,
    values: golden[id].gradient,
    pick: ({ gradient }) => gradient,
    tolerance: 1e-6,
  },
]);
