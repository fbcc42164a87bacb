import { decodePixels } from '@/lib/demos/shared/pixels';

/** Side of the learner's raster; other image sides are drawn from it by the nearest pixel. */
export const rasterSide = 32;
export const channels = 3;

/** A square picture: bytes [side, side, 3], row by row. */
export interface Picture {
  side: number;
  data: Uint8Array;
}

/** The demo's own picture: sky, sun, a hill and a house, so that every patch shows something else. */
function landscape(): Uint8Array {
  const data = new Uint8Array(rasterSide * rasterSide * channels);
  for (let y = 0; y < rasterSide; y++)
    for (let x = 0; x < rasterSide; x++) data.set(colourAt(x, y), (y * rasterSide + x) * channels);
  return data;
}

function colourAt(x: number, y: number): readonly [number, number, number] {
  if (x >= 17 && x <= 26 && y >= 15 && y <= 24) {
    if (x >= 20 && x <= 22 && y >= 19) return [92, 58, 40];
    return x >= 24 && x <= 25 && y >= 17 && y <= 19 ? [250, 226, 120] : [196, 92 + y, 70];
  }
  if (y >= 9 && y < 15 && Math.abs(x - 21.5) <= y - 8) return [110, 50 + 3 * (y - 9), 52];
  if ((x - 6) ** 2 + (y - 6) ** 2 <= 12) return [252, 208, 66];
  const hill = 22 - 0.03 * (x - 10) ** 2;
  if (y > Math.max(hill, 24.5 - x / 40)) return [70 + 2 * x, 140 + ((x * 3 + y * 5) % 9) * 3, 70];
  return [120 + 3 * y, 170 + 2 * y, 235 - x];
}

/** The learner's raster, or the demo's, at a side of `side` pixels. */
export function pictureOf(own: string, side: number): Picture {
  const raster = decodePixels(own, rasterSide * rasterSide * channels) ?? landscape();
  const data = new Uint8Array(side * side * channels);
  const nearest = (at: number) => Math.floor(((at + 0.5) * rasterSide) / side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      for (let c = 0; c < channels; c++)
        data[(y * side + x) * channels + c] =
          raster[(nearest(y) * rasterSide + nearest(x)) * channels + c] ?? 0;
  return { side, data };
}

/** One patch as a picture of its own, patches counted row by row from the top left. */
export function patchOf({ side, data }: Picture, patch: number, index: number): Picture {
  const perSide = Math.floor(side / patch);
  const [top, left] = [Math.floor(index / perSide) * patch, (index % perSide) * patch];
  const cut = new Uint8Array(patch * patch * channels);
  for (let y = 0; y < patch; y++) {
    const from = ((top + y) * side + left) * channels;
    cut.set(data.subarray(from, from + patch * channels), y * patch * channels);
  }
  return { side: patch, data: cut };
}

/** Tokens as a sheet of patches, `columns` in a row with clear gaps between: RGBA, and the size of a cell in its pixels. */
export function sheetOf(whole: Picture, patch: number, order: readonly number[], columns: number) {
  const cell = patch + Math.max(1, Math.round(patch / 8));
  const rows = Math.ceil(order.length / columns);
  const [width, height] = [columns * cell, rows * cell];
  const data = new Uint8Array(width * height * 4);
  order.forEach((index, at) => {
    const { data: cut } = patchOf(whole, patch, index);
    const [left, top] = [(at % columns) * cell, Math.floor(at / columns) * cell];
    for (let y = 0; y < patch; y++)
      for (let x = 0; x < patch; x++) {
        const from = (y * patch + x) * channels;
        data.set(
          [cut[from] ?? 0, cut[from + 1] ?? 0, cut[from + 2] ?? 0, 255],
          ((top + y) * width + left + x) * 4,
        );
      }
  });
  return { cell, rows, pixels: { width, height, channels: 4 as const, data } };
}
