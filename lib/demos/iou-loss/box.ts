/** A box as [x1, y1, x2, y2]: x to the right, y down, x1 < x2 and y1 < y2. */
export type Box = readonly [number, number, number, number];

/** The box between any two opposite corners, so that a reversed entry is still a box. */
export function boxOf(corners: readonly number[]): Box {
  const [a = 0, b = 0, c = 0, d = 0] = corners;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

export function area([x1, y1, x2, y2]: Box): number {
  return (x2 - x1) * (y2 - y1);
}

/** Area of the overlap of two boxes; 0 when they are apart or only touch. */
export function intersection(a: Box, b: Box): number {
  const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]));
  const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
  return width * height;
}

/** Overlap over union, in [0, 1]; 0 for two empty boxes. */
export function iou(a: Box, b: Box): number {
  const shared = intersection(a, b);
  const union = area(a) + area(b) - shared;
  return union > 0 ? shared / union : 0;
}

export function shifted([x1, y1, x2, y2]: Box, dx: number, dy: number): Box {
  return [x1 + dx, y1 + dy, x2 + dx, y2 + dy];
}

/** The same box slid onto the target so that they overlap and no two edges coincide (ties have no agreed gradient). */
export function slidOnto(box: Box, target: Box): Box {
  const dx = target[0] + 0.37 * (target[2] - target[0]) - box[0];
  const dy = target[1] + 0.13 * (target[3] - target[1]) - box[1];
  return shifted(box, dx, dy);
}
