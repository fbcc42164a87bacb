import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { SuppressionEvidence } from './run';

type SuppressionGolden = Golden<SuppressionEvidence, { threshold?: number }>;

/** Written by golden.py: the boxes kept at four thresholds, and every IoU. */
export const goldens: readonly SuppressionGolden[] = [
  ...([0.3, 0.5, 0.7, 0.9] as const).map(
    (threshold): SuppressionGolden => ({
      id: `kept-${threshold}`,
      params: { threshold },
      row: 'agree',
      values: golden.kept[`${threshold}`],
      pick: ({ kept }) => kept,
      tolerance: 0,
    }),
  ),
  { id: 'iou', params: {}, values: golden.iou.flat(), pick: ({ deviceIous }) => deviceIous, tolerance: 1e-6 },
];
