import { area, type Box, intersection, iou } from './box';

export const lossNames = ['iou', 'giou', 'diou', 'l1', 'pixels'] as const;
export type LossName = (typeof lossNames)[number];

/** The smallest box around two boxes. */
function hull(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The losses as plain arithmetic, for the curve; the run differentiates `tensor-losses.ts`. */
export const losses: Record<LossName, (box: Box, target: Box) => number> = {
  iou: (box, target) => 1 - iou(box, target),
  /** Rezatofighi et al. 2019: IoU minus the share of the hull that neither box fills. */
  giou(box, target) {
    const around = area(hull(box, target));
    const union = area(box) + area(target) - intersection(box, target);
    return 1 - iou(box, target) + (around - union) / around;
  },
  /** Zheng et al. 2020: IoU minus the squared distance of the centres over the squared diagonal of the hull. */
  diou(box, target) {
    const [x1, y1, x2, y2] = hull(box, target);
    const dx = (box[0] + box[2] - target[0] - target[2]) / 2;
    const dy = (box[1] + box[3] - target[1] - target[3]) / 2;
    return 1 - iou(box, target) + (dx * dx + dy * dy) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  },
  l1: (box, target) => box.reduce((sum, edge, i) => sum + Math.abs(edge - (target[i] ?? 0)), 0) / 4,
  pixels: (box, target) => 1 - iou(box.map(Math.round) as unknown as Box, target),
};
