import type { Golden } from '@/lib/demos/contract';
import type { AnchorSet } from './anchor-match';
import golden from './golden.json';
import type { AnchorEvidence } from './run';

type AnchorGolden = Golden<
  AnchorEvidence,
  { first?: number[]; second?: number[]; anchors?: AnchorSet; classes?: number; detector?: boolean }
>;

/** Written by golden.py. The detector's own numbers have their goldens in models/digit-detector. */
export const goldens: readonly AnchorGolden[] = [
  ...Object.entries(golden.pairs).map(
    ([id, { boxes, ious }]): AnchorGolden => ({
      id: `iou-${id}`,
      params: { first: boxes[0] as number[], second: boxes[1] as number[], detector: false },
      row: 'match',
      values: ious.flat(),
      pick: (evidence) => evidence.ious.flat(),
      tolerance: 1e-6,
    }),
  ),
  head('three-10', {}, golden.heads.three10),
  head('three-80', { classes: 80 }, golden.heads.three80),
  head('one-10', { anchors: 'one' }, golden.heads.one10),
];

function head(id: string, params: AnchorGolden['params'], values: readonly number[]): AnchorGolden {
  return {
    id: `head-${id}`,
    params: { ...params, detector: false },
    row: 'numbers',
    values,
    pick: ({ headShape }) => headShape,
    tolerance: 0,
  };
}
