import type { Ink } from './stroke-digit';

/** Ink weaker than this is not part of a digit's box. */
const inkFloor = 64;

/** The smallest box around the ink, as [x1, y1, x2, y2] with x2 and y2 one past the last pixel. */
export function inkBox({ width, height, levels }: Ink): readonly [number, number, number, number] {
  let [x1, y1, x2, y2] = [width, height, 0, 0];
  for (let at = 0; at < levels.length; at++) {
    if ((levels[at] as number) < inkFloor) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [x1, y1, x2, y2] = [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x + 1), Math.max(y2, y + 1)];
  }
  return [x1, y1, x2, y2];
}

/** The ink of a picture, cut to its bounds and stretched by whole-number bilinear sampling. */
export function stretched(image: Ink, width: number, height: number): Ink {
  const [left, top, right, bottom] = inkBox(image);
  const source = (x: number, y: number) => image.levels[(top + y) * image.width + left + x] as number;
  const columns = places(width, right - left);
  const rows = places(height, bottom - top);
  const levels = new Uint8Array(width * height);
  rows.forEach(([y0, y1, fy], y) => {
    columns.forEach(([x0, x1, fx], x) => {
      const upper = source(x0, y0) * (256 - fx) + source(x1, y0) * fx;
      const lower = source(x0, y1) * (256 - fx) + source(x1, y1) * fx;
      levels[y * width + x] = (upper * (256 - fy) + lower * fy) >> 16;
    });
  });
  return { width, height, levels };
}

/** For each new pixel the two old ones it lies between, and how far towards the second in 1/256. */
function places(size: number, source: number): (readonly [number, number, number])[] {
  return Array.from({ length: size }, (_, i) => {
    const centre = Math.floor(((2 * i + 1) * source * 128) / size) - 128;
    const at = Math.max(0, Math.min((source - 1) * 256, centre));
    return [at >> 8, Math.min((at >> 8) + 1, source - 1), at & 255];
  });
}
