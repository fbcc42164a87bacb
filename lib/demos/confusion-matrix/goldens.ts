import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import golden from './golden.json';
import type { ParamsInput } from './params';
import type { Evidence } from './run';
import { type Counts, cells } from './tally';

const flat = (counts: Counts) => cells.map((cell) => counts[cell]);

/** Written by golden.py: counts are exact, an accuracy is one float32 division. */
export const goldens: readonly Golden<Evidence, ParamsInput>[] = [
  counted('counts', {}, golden.counts, 'count'),
  counted('dog-positive', { positive: 'dog' }, golden.dogPositive),
  counted('rare-cats', { dogs: 19 }, golden.rare),
  accuracyOf('accuracy', {}, golden.accuracy, 'swap'),
  accuracyOf('rare-accuracy', { dogs: 19 }, golden.rareAccuracy),
  {
    id: 'sweep',
    params: {},
    values: goldenNumbers(golden.sweep),
    pick: ({ sweep }) => sweep.flatMap(({ counts }) => flat(counts)),
    tolerance: 0,
  },
];

function counted(id: string, params: ParamsInput, values: number[], row?: string) {
  const pick = ({ counts }: Evidence) => flat(counts);
  return { id, params, values, pick, tolerance: 0, ...(row && { row }) };
}

function accuracyOf(id: string, params: ParamsInput, value: number, row?: string) {
  const pick = ({ accuracy }: Evidence) => [accuracy];
  return { id, params, values: [value], pick, tolerance: 1e-6, ...(row && { row }) };
}
