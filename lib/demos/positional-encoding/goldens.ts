import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { PositionEvidence } from './run';

type Settings = { picture: string; first: number; second: number };

const params: Settings = { picture: golden.picture, first: 6, second: 13 };

/** PyTorch with the shipped weights, on a drawn Z whose patches 6 and 13 change places; and its table of sines. */
export const goldens: readonly Golden<PositionEvidence, Settings>[] = [
  {
    id: 'logits-with-positions',
    params,
    values: golden.withPositions.flat(),
    pick: ({ withPositions }) => [...withPositions.ordered, ...withPositions.shuffled],
    tolerance: 1e-4,
  },
  {
    id: 'logits-without',
    params,
    values: golden.without.flat(),
    pick: ({ without }) => [...without.ordered, ...without.shuffled],
    tolerance: 1e-4,
  },
  {
    id: 'sines',
    params,
    values: golden.table.flat(),
    pick: ({ table }) => table.flat(),
    tolerance: 1e-5,
  },
  {
    id: 'numbers',
    params,
    row: 'table',
    values: [golden.numbers],
    pick: ({ tableNumbers }) => [tableNumbers],
    tolerance: 0,
  },
];
