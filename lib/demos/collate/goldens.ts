import type { Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import golden from './golden.json';
import type { ParamsInput } from './params';
import type { CollateEvidence } from './run';

type CollateGolden = Golden<CollateEvidence, ParamsInput>;

const lossOf = (id: string, params: ParamsInput, value: number): CollateGolden => ({
  id,
  params,
  row: 'loss',
  values: [value],
  pick: ({ loss }) => [loss],
  tolerance: 2e-6,
});

/** The largest slope of each slot, from the four that PyTorch gives. */
function strongest(gradient: readonly number[]): number[] {
  return Array.from({ length: gradient.length / 4 }, (_, slot) =>
    Math.max(...gradient.slice(4 * slot, 4 * slot + 4).map(Math.abs)),
  );
}

const noMask: ParamsInput = { mask: false };

/** Written by golden.py: pad_sequence and the loss over it, with and without the mask. */
export const goldens: readonly CollateGolden[] = [
  {
    id: 'shape',
    params: {},
    row: 'shape',
    values: goldenNumbers(golden.masked.shape),
    pick: ({ shape }) => shape,
    tolerance: 0,
  },
  lossOf('masked', {}, golden.masked.loss),
  {
    id: 'one-by-one',
    params: {},
    values: [golden.oneByOne],
    pick: ({ oneByOne }) => [oneByOne],
    tolerance: 2e-6,
  },
  lossOf('unmasked', noMask, golden.unmasked.loss),
  lossOf('unmasked-minus-one', { ...noMask, padding: -1 }, golden.unmaskedMinusOne.loss),
  lossOf('over-slots', { divide: 'slots' }, golden.overSlots.loss),
  {
    id: 'gradient',
    params: {},
    values: strongest(golden.masked.gradient),
    pick: ({ gradient }) => gradient.flat(),
    tolerance: 1e-7,
  },
];
