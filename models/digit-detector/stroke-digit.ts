import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { type Place, segment } from '../integer-drawing';
import shapes from './digit-shapes.json';

/** Grey ink, row by row, 0 to 255. */
export interface Ink {
  width: number;
  height: number;
  levels: Uint8Array;
}

/** A line of round brush strokes with a soft edge; darker ink wins. */
export function drawLine(ink: Ink, points: readonly Place[], radius: number, grey: number): void {
  for (let i = 1; i < points.length; i++)
    segment(
      ink.width,
      ink.height,
      points[i - 1] as Place,
      points[i] as Place,
      [radius + 2, radius, radius - 2],
      (at, levels) => {
        ink.levels[at] = Math.max(ink.levels[at] as number, Math.floor((levels * grey) / 3));
      },
    );
}

/** Chaikin's corner cutting in whole numbers; the ends stay. */
function rounded(points: readonly Place[]): Place[] {
  const out: Place[] = [points[0] as Place];
  for (let i = 1; i < points.length; i++) {
    const [[ax, ay], [bx, by]] = [points[i - 1] as Place, points[i] as Place];
    out.push([(3 * ax + bx) >> 2, (3 * ay + by) >> 2], [(ax + 3 * bx) >> 2, (ay + 3 * by) >> 2]);
  }
  out.push(points.at(-1) as Place);
  return out;
}

/** A digit drawn by hand from our own strokes, wobbled and slanted, that fills the given size in pixels. */
export function strokeDigit(rng: Rng, digit: number, width: number, height: number): Ink {
  const variants = shapes[`${digit}` as keyof typeof shapes];
  const variant = variants[integerBetween(rng, 0, variants.length - 1)] as number[][];
  const radius = integerBetween(rng, 3, 6);
  const grey = integerBetween(rng, 150, 255);
  const slant = integerBetween(rng, -14, 14);
  const [insideX, insideY] = [4 * width - 2 * radius, 4 * height - 2 * radius];
  const lines = variant.map((flat) => {
    const points: Place[] = [];
    for (let i = 0; i < flat.length; i += 2) {
      const [px, py] = [flat[i] as number, flat[i + 1] as number];
      const x = px + integerBetween(rng, -4, 4) + Math.floor((slant * (48 - py)) / 48);
      const y = py + integerBetween(rng, -4, 4);
      points.push([radius + Math.floor((x * insideX) / 64), radius + Math.floor((y * insideY) / 96)]);
    }
    return rounded(rounded(points));
  });
  const ink = { width, height, levels: new Uint8Array(width * height) };
  for (const line of lines) drawLine(ink, line, radius, grey);
  return ink;
}
