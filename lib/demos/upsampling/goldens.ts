import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import golden from './golden.json';
import type { UpsamplingEvidence, UpsamplingParams } from './run';

type UpsamplingGolden = Golden<UpsamplingEvidence, Partial<UpsamplingParams>>;

/** Written by golden.py. */
export const goldens: readonly UpsamplingGolden[] = [
  counts('plain', {}),
  counts('even', { k: 4, p: 1 }),
  counts('gaps', { k: 2, s: 3 }),
  {
    id: 'side',
    params: {},
    row: 'size',
    values: [golden.plain.length],
    pick: ({ counts: c }) => [c.length],
    tolerance: 0,
  },
  {
    id: 'bilinear-row',
    params: {},
    row: 'bilinear',
    values: golden.bilinear[0] ?? [],
    pick: ({ bilinear }) => bilinear[0] ?? [],
    tolerance: 1e-5,
  },
  map('nearest', {}, golden.nearest, ({ nearest }) => nearest),
  map('bilinear', {}, golden.bilinear, ({ bilinear }) => bilinear),
  map('aligned', { alignCorners: true }, golden.aligned, ({ bilinear }) => bilinear),
  map('unpooled', {}, golden.unpooled, ({ unpooled }) => unpooled),
];

function counts(id: 'plain' | 'even' | 'gaps', params: Partial<UpsamplingParams>): UpsamplingGolden {
  return map(id, params, golden[id], (evidence) => evidence.counts);
}

function map(
  id: string,
  params: Partial<UpsamplingParams>,
  values: unknown,
  rows: (evidence: UpsamplingEvidence) => readonly (readonly number[])[],
): UpsamplingGolden {
  return {
    id,
    params,
    values: goldenNumbers(values),
    pick: (evidence) => rows(evidence).flat(),
    tolerance: 1e-5,
  };
}
