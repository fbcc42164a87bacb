import type { Golden } from '@/lib/demos/contract';
import type { Evidence } from './evidence';
import golden from './golden.json';
import type { ParamsInput } from './params';

type DropoutGolden = Golden<Evidence, ParamsInput>;

function measured(
  id: string,
  params: ParamsInput,
  { values, evalDifference, evalPrediction }: typeof golden.half,
): DropoutGolden[] {
  return [
    {
      id: `${id}-values`,
      params,
      row: 'values',
      values,
      pick: ({ ones }) => [...(ones.zeros > 0 ? [0] : []), ones.kept],
      tolerance: 1e-5,
    },
    {
      id: `${id}-eval`,
      params,
      row: 'eval',
      values: [evalDifference],
      pick: ({ evaluated }) => [evaluated.difference],
      tolerance: 0,
    },
    {
      id: `${id}-prediction`,
      params,
      values: [evalPrediction],
      pick: ({ plain }) => [plain],
      tolerance: 1e-5,
    },
  ];
}

/** Written by golden.py. The masks themselves are random and differ. */
export const goldens: readonly DropoutGolden[] = [
  ...measured('half', {}, golden.half),
  ...measured('fifth', { p: 0.2 }, golden.fifth),
  ...measured('most', { p: 0.8 }, golden.most),
];
