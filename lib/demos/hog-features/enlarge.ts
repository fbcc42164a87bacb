/**
 * A grey picture enlarged `times` by bilinear interpolation between the centres of its pixels: repeated pixels would be
 * stairs, and HOG would count their upright edges.
 */
export function enlarge(bytes: Uint8Array, width: number, times: number): Uint8Array {
  const height = bytes.length / width;
  const [wide, tall] = [width * times, height * times];
  const near = (i: number, count: number) => Math.min(count - 1, Math.max(0, (i + 0.5) / times - 0.5));
  const large = new Uint8Array(wide * tall);
  for (let y = 0; y < tall; y++)
    for (let x = 0; x < wide; x++) {
      const [fromX, fromY] = [near(x, width), near(y, height)];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
      const at = (row: number, column: number) => bytes[row * width + column] as number;
      const along = (row: number) => at(row, left) + (fromX - left) * (at(row, right) - at(row, left));
      large[y * wide + x] = Math.round(along(top) + (fromY - top) * (along(bottom) - along(top)));
    }
  return large;
}
