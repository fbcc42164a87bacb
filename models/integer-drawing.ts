/** A place in quarter pixels: the centre of pixel x lies at 4x + 2. */
export type Place = readonly [x: number, y: number];

/** Called for each pixel a shape reaches, with how many of its radii reach it. */
type Paint = (index: number, levels: number) => void;

/** Whole pixels whose centres can lie between two places, clipped to the picture. */
function window(size: number, low: number, high: number): readonly [from: number, to: number] {
  return [Math.max(0, (low >> 2) - 1), Math.min(size, (high >> 2) + 2)];
}

/**
 * A round brush drawn from `a` to `b`, decided by whole-number comparisons only: models/integer_drawing.py paints the same
 * bytes. Several falling radii make a soft edge.
 */
export function segment(
  width: number,
  height: number,
  a: Place,
  b: Place,
  radii: readonly [number, ...number[]],
  paint: Paint,
): void {
  const reach = radii[0];
  const [left, right] = window(width, Math.min(a[0], b[0]) - reach, Math.max(a[0], b[0]) + reach);
  const [top, bottom] = window(height, Math.min(a[1], b[1]) - reach, Math.max(a[1], b[1]) + reach);
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const [px, py] = [4 * column + 2 - a[0], 4 * row + 2 - a[1]];
      const along = px * dx + py * dy;
      const end = along <= 0 ? px * px + py * py : (px - dx) ** 2 + (py - dy) ** 2;
      const across = (px * dy - py * dx) ** 2;
      const inside = along > 0 && along < length;
      let levels = 0;
      for (const radius of radii)
        if (inside ? across <= radius * radius * length : end <= radius * radius) levels += 1;
      if (levels > 0) paint(row * width + column, levels);
    }
}

/** A filled ellipse with half axes `rx` and `ry`. */
export function ellipse(
  width: number,
  height: number,
  [cx, cy]: Place,
  [rx, ry]: readonly [number, number],
  paint: Paint,
): void {
  const [left, right] = window(width, cx - rx, cx + rx);
  const [top, bottom] = window(height, cy - ry, cy + ry);
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const [px, py] = [4 * column + 2 - cx, 4 * row + 2 - cy];
      if (px * px * ry * ry + py * py * rx * rx <= rx * rx * ry * ry) paint(row * width + column, 1);
    }
}

/** 32 bits that look random, from a place and a salt. */
export function grain(x: number, y: number, salt: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca77) ^ salt;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
