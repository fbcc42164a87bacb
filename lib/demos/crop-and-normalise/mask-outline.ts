/**
 * The outline of the marked pixels of a raster, as an SVG path in units of one pixel: every edge between a marked pixel and one
 * that is not, or the border. `mask` row by row.
 */
export function maskOutline(mask: readonly number[], columns: number): string {
  const rows = mask.length / columns;
  const isMarked = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < columns && y < rows && (mask[y * columns + x] ?? 0) > 0;
  let path = '';
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      if (!isMarked(x, y)) continue;
      if (!isMarked(x, y - 1)) path += `M${x},${y}h1`;
      if (!isMarked(x, y + 1)) path += `M${x},${y + 1}h1`;
      if (!isMarked(x - 1, y)) path += `M${x},${y}v1`;
      if (!isMarked(x + 1, y)) path += `M${x + 1},${y}v1`;
    }
  return path;
}
