import { integerBetween, type Rng } from '@/lib/kernel/rng';

/** Pictures are 12 x 12, cut into 3 x 3 patches of 4 x 4 pixels: 9 tokens of 16 numbers. */
export const side = 12;
export const patch = 4;
const middle = side / 2 - 1;
export const tokens = (side / patch) ** 2;
/** Pixels per patch. */
export const pixels = patch * patch;
export const kinds = 4;

/** What is drawn: a line two pixels thick that lies, stands, falls or rises, somewhere in the picture. */
export function drawGlyph(rng: Rng, kind: number, noise = 0.1): number[] {
  const pixels = new Array<number>(side * side).fill(0);
  const offset = integerBetween(rng, 2, side - 3);
  const ink = (row: number, column: number) => {
    if (row >= 0 && row < side && column >= 0 && column < side) pixels[row * side + column] = 1;
  };
  for (let i = 0; i < side; i++)
    for (const thick of [0, 1]) {
      const across =
        kind < 2
          ? Math.min(side - 1, offset + thick)
          : (kind === 2 ? i : side - 1 - i) + offset - middle + thick;
      if (kind === 0) ink(across, i);
      else ink(i, across);
    }
  return noise > 0 ? pixels.map((value) => value + noise * normal(rng)) : pixels;
}

/** Rows of pixels as rows of patches: [token][pixel of the patch], row by row in both. */
export function toTokens(pixels: readonly number[]): number[][] {
  const across = side / patch;
  return Array.from({ length: tokens }, (_, token) =>
    Array.from({ length: patch * patch }, (_, at) => {
      const row = Math.floor(token / across) * patch + Math.floor(at / patch);
      const column = (token % across) * patch + (at % patch);
      return pixels[row * side + column] ?? 0;
    }),
  );
}

export interface Batch {
  /** [token, picture, pixel], flat. */
  x: Float32Array;
  /** Kinds, each as often as the others. */
  kinds: number[];
}

/** Pictures with the tokens outermost, [token, picture, pixel], flat. */
export function byToken(pictures: readonly (readonly number[])[]): Float32Array {
  const flat = new Float32Array(pictures.length * side * side);
  for (const [at, picture] of pictures.entries())
    for (const [token, values] of toTokens(picture).entries())
      flat.set(values, (token * pictures.length + at) * pixels);
  return flat;
}

export function drawBatch(rng: Rng, size: number): Batch {
  const of = Array.from({ length: size }, (_, i) => i % kinds);
  return { x: byToken(of.map((kind) => drawGlyph(rng, kind))), kinds: of };
}

/** A number of the normal distribution (Box and Muller 1958). */
export function normal(rng: Rng): number {
  return Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());
}
