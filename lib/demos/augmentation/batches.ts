import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Digits } from './glyphs';
import type { Params } from './params';
import { type Augmentation, asIs, drawMap, type PixelMap, pixels } from './pixel-maps';

export interface Batch {
  /** Ink, [3 nets x size x 256] flat. */
  x: Float32Array;
  /** [3 nets][size]. */
  labels: number[][];
}

/** Flips and turns take every second picture; a shift is drawn for each, and may be 0. */
const share = 0.5;

/** The same `size` pictures for the three nets, each picture moved by its net's augmentation. */
export function drawBatch(rng: Rng, { pictures, labels }: Digits, size: number, of: Params): Batch {
  const chosen = Array.from({ length: size }, () => integerBetween(rng, 0, pictures.length - 1));
  const kinds: Augmentation[] = ['none', of.first, of.second];
  const x = new Float32Array(kinds.length * size * pixels);
  const given = kinds.map((kind, net) =>
    chosen.map((at, i) => {
      const applies = rng() < share || kind === 'shift';
      const map = applies ? drawMap(rng, kind, of.far) : asIs;
      lay(x, (net * size + i) * pixels, pictures[at] as number[], map);
      const label = labels[at] as number;
      return applies && of.relabel && kind === 'half-turn' ? turnedLabel(label) : label;
    }),
  );
  return { x, labels: given };
}

/** What a digit is called after a half turn: 6 and 9 change places, no other digit becomes another one. */
export function turnedLabel(digit: number): number {
  return digit === 6 || digit === 9 ? 15 - digit : digit;
}

/** The pictures, each moved by its own map, flat: [pictures x 256]. */
export function movedAll(pictures: readonly number[][], map: (at: number) => PixelMap): Float32Array {
  const x = new Float32Array(pictures.length * pixels);
  pictures.forEach((picture, at) => {
    lay(x, at * pixels, picture, map(at));
  });
  return x;
}

function lay(x: Float32Array, from: number, picture: readonly number[], map: PixelMap): void {
  for (let at = 0; at < pixels; at++) x[from + at] = picture[map[at] as number] ?? 0;
}
