/** A rectangle of the plane, in data units. */
export interface Frame {
  x: readonly [number, number];
  y: readonly [number, number];
}

type Point = readonly [x: number, y: number];

/** The part of the line a·x + b·y + c = 0 inside the frame, as its two ends; null where it misses the frame. */
export function boundaryIn(
  [a, b, c]: readonly [number, number, number],
  { x, y }: Frame,
): readonly [Point, Point] | null {
  const ends: Point[] = [];
  const add = (px: number, py: number) => {
    const inside = px >= x[0] - 1e-9 && px <= x[1] + 1e-9 && py >= y[0] - 1e-9 && py <= y[1] + 1e-9;
    const isNew = ends.every(([qx, qy]) => Math.hypot(px - qx, py - qy) > 1e-9);
    if (inside && isNew && Number.isFinite(px) && Number.isFinite(py)) ends.push([px, py]);
  };
  for (const px of x) add(px, -(a * px + c) / b);
  for (const py of y) add(-(b * py + c) / a, py);
  const [first, second] = ends;
  return first && second ? [first, second] : null;
}
