import { anchors, classCount, grid, stride } from '@/models/digit-detector/decode';
import type { Box } from '@/models/digit-detector/scene';

export const anchorNames = ['tall', 'square', 'wide'] as const;
export type AnchorName = (typeof anchorNames)[number];

export const anchorSets = { three: [0, 1, 2], two: [0, 2], one: [1] } as const;
export type AnchorSet = keyof typeof anchorSets;

/** What one anchor predicts: the four offsets, objectness, the classes; the mistake leaves the fifth number out. */
export type Layout = 'with-objectness' | 'classes-only';

/** A · (5 + C) numbers a cell; A · (4 + C) without objectness. */
export function numbersPerCell(
  anchorCount: number,
  classes: number = classCount,
  layout: Layout = 'with-objectness',
) {
  return anchorCount * ((layout === 'with-objectness' ? 5 : 4) + classes);
}

/** A box from any two opposite corners, inside the picture and never thinner than 2 px. */
export function tidyBox(corners: readonly number[]): Box {
  const [a = 0, b = 0, c = 0, d = 0] = corners;
  const [x1, y1] = [Math.min(a, c, 62), Math.min(b, d, 62)];
  return [x1, y1, Math.max(a, c, x1 + 2), Math.max(b, d, y1 + 2)];
}

export function sizeOf([x1, y1, x2, y2]: Box): readonly [number, number] {
  return [x2 - x1, y2 - y1];
}

/** IoU of two shapes laid on one centre: only width and height count. */
export function shapeOverlap([w, h]: readonly [number, number], [pw, ph]: readonly [number, number]): number {
  const shared = Math.min(w, pw) * Math.min(h, ph);
  return shared / (w * h + pw * ph - shared);
}

/** The cell that holds the centre of a box. */
export function cellOfBox([x1, y1, x2, y2]: Box): { row: number; column: number } {
  const at = (middle: number) => Math.min(grid - 1, Math.max(0, Math.floor(middle / stride)));
  return { row: at((y1 + y2) / 2), column: at((x1 + x2) / 2) };
}

/** Index into `anchors` of the allowed one that overlaps most; the earlier one where two are equal. */
export function bestAnchor(ious: readonly number[], set: AnchorSet): number {
  const allowed: readonly number[] = anchorSets[set];
  return allowed.reduce(
    (best, at) => ((ious[at] ?? 0) > (ious[best] ?? 0) ? at : best),
    allowed[0] as number,
  );
}

/** Overlaps of a box with every anchor, in their order. */
export function overlapsOf(box: Box): number[] {
  return anchors.map((prior) => shapeOverlap(sizeOf(box), prior));
}
