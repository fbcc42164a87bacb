import { rasteriseDigit } from '@/lib/demos/shared/digit-strokes';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { pixels, side } from './pixel-maps';

export interface Digits {
  /** Ink 0 … 1, row by row; [pictures][16 x 16]. */
  pictures: number[][];
  labels: number[];
}

export const allDigits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** The ink lies in the middle 12 x 12; only these pixels are worked out. */
const inner = 12;
const margin = (side - inner) / 2;

/** A digit in the middle, about 9 pixels high, so that a shift by 2 keeps all of it: hand, slope, size and pen vary. */
function drawDigit(rng: Rng, digit: number): number[] {
  const hand = integerBetween(rng, 0, 1);
  return written(digit, hand, 0.11 + 0.06 * rng(), 24 * rng() - 12, 0.83 + 0.18 * rng());
}

/** The digit without any chance in it. */
export function plainDigit(digit: number, hand: number): number[] {
  return written(digit, hand, 0.14, 0, 0.92);
}

/** A 9 is a 6 turned half round, as in many typefaces; in most hands the two differ a little more. */
function written(digit: number, hand: number, pen: number, turn: number, scale: number): number[] {
  const isNine = digit === 9;
  const raster = { width: inner, height: inner, pen, turn: isNine ? turn + 180 : turn, scale };
  return inFrame(rasteriseDigit(isNine ? 6 : digit, hand, raster));
}

function inFrame(bytes: Uint8Array): number[] {
  const picture = new Array<number>(pixels).fill(0);
  bytes.forEach((ink, at) => {
    const [x, y] = [(at % inner) + margin, Math.floor(at / inner) + margin];
    picture[y * side + x] = ink / 255;
  });
  return picture;
}

/** `count` pictures, the digits of `kinds` in turn. */
export function drawDigits(rng: Rng, count: number, kinds: readonly number[]): Digits {
  const labels = Array.from({ length: count }, (_, i) => kinds[i % kinds.length] as number);
  return { labels, pictures: labels.map((digit) => drawDigit(rng, digit)) };
}
