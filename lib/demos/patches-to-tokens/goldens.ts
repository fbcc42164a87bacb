import type { Golden } from '@/lib/demos/contract';
import type { Evidence } from './evidence';
import golden from './golden.json';
import { embeddingGap } from './judge';
import type { ParamsInput } from './params';

/** Written by golden.py with the same picture and the same kernel. */
export const goldens: readonly Golden<Evidence, ParamsInput>[] = [
  {
    id: 'count',
    params: {},
    row: 'count',
    values: [golden.tokens],
    pick: ({ shape }) => [shape[0]],
    tolerance: 0,
  },
  {
    id: 'width',
    params: {},
    row: 'width',
    values: [golden.width],
    pick: ({ shape }) => [shape[1]],
    tolerance: 0,
  },
  { id: 'sizes', params: {}, row: 'sizes', values: golden.sizes, pick: ({ sizes }) => sizes, tolerance: 0 },
  {
    id: 'back',
    params: {},
    row: 'back',
    values: [golden.foldDifference],
    pick: ({ foldDifference }) => [foldDifference],
    tolerance: 0,
  },
  {
    id: 'conv',
    params: {},
    row: 'conv',
    values: [golden.embeddingGap],
    pick: (evidence) => [embeddingGap(evidence)],
    tolerance: 1e-5,
  },
  {
    id: 'embedded',
    params: {},
    values: golden.embedded.flat(),
    pick: ({ convolved }) => convolved.flat(),
    tolerance: 1e-5,
  },
];
