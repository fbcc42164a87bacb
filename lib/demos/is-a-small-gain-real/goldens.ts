import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { ModelName } from './models';
import type { GainEvidence } from './run';

type Settings = { picture: string; first?: ModelName };

const picture = golden.picture;
const counted = ({ counts }: GainEvidence) => [
  counts.both,
  counts.onlyFirst,
  counts.onlySecond,
  counts.neither,
];

/** Counts by PyTorch, p from whole numbers without rounding, and both nets on a drawn Z. */
export const goldens: readonly Golden<GainEvidence, Settings>[] = [
  { id: 'counts', params: { picture }, values: golden.pair.counts, pick: counted, tolerance: 0 },
  {
    id: 'chance',
    params: { picture },
    row: 'chance',
    values: [golden.pair.p],
    pick: ({ chance }) => [chance],
    tolerance: 1e-9,
  },
  {
    id: 'weaker-counts',
    params: { picture, first: 'digit-vit-no-positions' },
    values: golden.weaker.counts,
    pick: counted,
    tolerance: 0,
  },
  {
    id: 'weaker-chance',
    params: { picture, first: 'digit-vit-no-positions' },
    row: 'chance',
    values: [golden.weaker.p],
    pick: ({ chance }) => [chance],
    tolerance: 1e-9,
  },
  {
    id: 'live',
    params: { picture },
    values: golden.live.flat(),
    pick: ({ live }) => live.flat(),
    tolerance: 1e-5,
  },
];
