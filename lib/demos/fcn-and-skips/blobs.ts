import { integerBetween, type Rng } from '@/lib/kernel/rng';

export interface Blobs {
  count: number;
  side: number;
  /** [count, side, side] grey levels with noise, about −0.3 to 2.1. */
  images: Float32Array;
  /** [count, side, side]: 1 inside a blob. */
  masks: Float32Array;
}

/** Pictures of one to three discs and bars under strong noise and bright specks, with their true masks. */
export function makeBlobs(rng: Rng, count: number, side: number): Blobs {
  const [images, masks] = [new Float32Array(count * side * side), new Float32Array(count * side * side)];
  for (let at = 0; at < count; at++) {
    const mask = masks.subarray(at * side * side, (at + 1) * side * side);
    for (let shapes = integerBetween(rng, 1, 3); shapes > 0; shapes--) paintShape(rng, mask, side);
    mask.forEach((inside, i) => {
      const speck = rng() < 0.03 ? 0.8 : 0;
      images[at * side * side + i] = inside + speck + 0.6 * (rng() - 0.5);
    });
  }
  return { count, side, images, masks };
}

/** A disc, or a bar two or three pixels thick: what is thin is what pooling loses. */
function paintShape(rng: Rng, mask: Float32Array, side: number): void {
  const [cx, cy] = [2 + rng() * (side - 4), 2 + rng() * (side - 4)];
  const disc = rng() < 0.5;
  const radius = side * (0.1 + 0.12 * rng());
  const [length, half, angle] = [side * (0.2 + 0.2 * rng()), 1 + 0.5 * rng(), Math.PI * rng()];
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [dx, dy] = [x + 0.5 - cx, y + 0.5 - cy];
      const inside = disc
        ? dx * dx + dy * dy <= radius * radius
        : Math.abs(dx * ux + dy * uy) <= length && Math.abs(dy * ux - dx * uy) <= half;
      if (inside) mask[y * side + x] = 1;
    }
}

/**
 * The places of a picture's pixels, block by block: the four pixels of each 2 x 2 block follow one another, and so do four such
 * blocks, down to the bottom of the U. In this order a 2 x 2 window, and its transpose, is a reshape and moves nothing.
 *
 * @param side divisible by 2^levels.
 */
export function blockOrder(side: number, levels: number): number[] {
  const inside = (x: number, y: number, size: number): number[] => {
    if (size === 1) return [y * side + x];
    const half = size / 2;
    return [0, 1, 2, 3].flatMap((k) => inside(x + (k & 1) * half, y + (k >> 1) * half, half));
  };
  const block = 2 ** levels;
  const across = side / block;
  return Array.from({ length: across * across }, (_, at) =>
    inside((at % across) * block, Math.floor(at / across) * block, block),
  ).flat();
}

/** The values of `count` pictures, each in that order. */
export function reorder(values: Float32Array, order: readonly number[]): Float32Array {
  const per = order.length;
  return values.map((_, i) => values[i - (i % per) + (order[i % per] as number)] as number);
}

/** Puts values that lie in that order back, row by row. */
export function restore(values: Float32Array, order: readonly number[]): Float32Array {
  const [per, out] = [order.length, new Float32Array(values.length)];
  values.forEach((value, i) => {
    out[i - (i % per) + (order[i % per] as number)] = value;
  });
  return out;
}

/** Each pixel with its eight neighbours, 0 outside: [count · side · side, 9], the pixels in the order given. */
export function windows({ count, side, images }: Blobs, order: readonly number[]): Float32Array {
  const out = new Float32Array(count * side * side * 9);
  for (let at = 0; at < count; at++)
    order.forEach((place, row) => {
      for (let k = 0; k < 9; k++) {
        const [px, py] = [(place % side) + (k % 3) - 1, Math.floor(place / side) + Math.floor(k / 3) - 1];
        if (px < 0 || py < 0 || px >= side || py >= side) continue;
        out[(at * side * side + row) * 9 + k] = images[(at * side + py) * side + px] as number;
      }
    });
  return out;
}
