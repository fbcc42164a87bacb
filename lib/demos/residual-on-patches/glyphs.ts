import { integerBetween, type Rng } from '@/lib/kernel/rng';

/** Pictures are 16 x 16, cut into 4 x 4 patches of 4 x 4 pixels: 16 tokens of 16 numbers. */
export const side = 16;
const patch = 4;
export const tokens = 16;
export const kinds = 4;

/** What is drawn: a line two pixels thick that lies, stands, falls or rises, somewhere in the picture. */
export function drawGlyph(rng: Rng, kind: number, noise = 0.2): number[] {
  const pixels = new Array<number>(side * side).fill(0);
  const offset = integerBetween(rng, 2, 13);
  const ink = (row: number, column: number) => {
    if (row >= 0 && row < side && column >= 0 && column < side) pixels[row * side + column] = 1;
  };
  for (let i = 0; i < side; i++)
    for (const thick of [0, 1]) {
      const across =
        kind < 2 ? Math.min(side - 1, offset + thick) : (kind === 2 ? i : side - 1 - i) + offset - 7 + thick;
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
  /** [picture][token][pixel]. */
  x: number[][][];
  /** Kinds, each as often as the others. */
  kinds: number[];
}

export function drawBatch(rng: Rng, size: number): Batch {
  const of = Array.from({ length: size }, (_, i) => i % kinds);
  return { x: of.map((kind) => toTokens(drawGlyph(rng, kind))), kinds: of };
}

/** A number of the normal distribution (Box and Muller 1958). */
export function normal(rng: Rng): number {
  return Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());
}
