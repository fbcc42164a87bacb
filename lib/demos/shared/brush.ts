/** Where a brush is put down, in pixels of the picture; whole numbers are centres of pixels. */
export interface Dab {
  column: number;
  row: number;
}

/**
 * A picture (`width` x `height` grey bytes) after a stroke of a round, soft brush from one place to another: full ink within
 * `radius`, fading over one pixel. `ink` 255 draws, 0 erases. The picture given is left as it is.
 */
export function stroke(
  picture: Uint8Array,
  width: number,
  [from, to]: readonly [Dab, Dab],
  radius: number,
  ink: 0 | 255,
): Uint8Array {
  const painted = Uint8Array.from(picture);
  const height = picture.length / width;
  const reach = Math.ceil(radius + 1);
  const [left, right] = [Math.min(from.column, to.column) - reach, Math.max(from.column, to.column) + reach];
  const [top, bottom] = [Math.min(from.row, to.row) - reach, Math.max(from.row, to.row) + reach];
  for (let y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
    for (let x = Math.max(0, left); x <= Math.min(width - 1, right); x++) {
      const cover = Math.min(1, Math.max(0, radius + 1 - distanceToSegment({ column: x, row: y }, from, to)));
      const at = y * width + x;
      const before = painted[at] ?? 0;
      painted[at] =
        ink === 255 ? Math.max(before, Math.round(255 * cover)) : Math.round(before * (1 - cover));
    }
  }
  return painted;
}

function distanceToSegment(p: Dab, a: Dab, b: Dab): number {
  const [dx, dy] = [b.column - a.column, b.row - a.row];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((p.column - a.column) * dx + (p.row - a.row) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(p.column - a.column - t * dx, p.row - a.row - t * dy);
}
