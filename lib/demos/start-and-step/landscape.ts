import { evaluate } from '@/lib/demos/shared/formula/evaluate';
import { parseFormula } from '@/lib/demos/shared/formula/parse-formula';
import { startRange } from './params';
import { basinOf, height, minima } from './stand-in';

/** The function under the balls: the stand-in, or the learner's own. */
export interface Landscape {
  /** False when the learner's formula cannot be read. */
  readable: boolean;
  /** f(x) in float64; NaN where it has no value. */
  height(x: number): number;
  /** Local minima within the picture, from left to right. */
  bottoms: readonly number[];
  /** The minimum downhill from a start; NaN when there is none within the picture. */
  basinOf(start: number): number;
}

/** `formula` is '' for the stand-in with its `c`. A formula that cannot be read has no heights at all. */
export function landscapeOf({ formula, c }: { formula: string; c: number }): Landscape {
  if (formula.trim() === '') {
    const { left, right } = minima(c);
    return {
      readable: true,
      height: (x) => height(x, c),
      bottoms: [left, right],
      basinOf: (start) => basinOf(start, c),
    };
  }
  const parsed = parseFormula(formula);
  return parsed.ok ? surveyed((x) => evaluate(parsed.formula, { x })) : nothing;
}

const nothing: Landscape = {
  readable: false,
  height: () => Number.NaN,
  bottoms: [],
  basinOf: () => Number.NaN,
};

const step = 0.01;
const places = Array.from(
  { length: Math.round((startRange.max - startRange.min) / step) + 1 },
  (_, i) => Math.round(startRange.min / step + i) * step,
);

/** Minima and basins of any function, found on a grid of 0.01 and then refined. */
function surveyed(f: (x: number) => number): Landscape {
  // Where f has no value it is a wall.
  const wall = Number.POSITIVE_INFINITY;
  const at = (i: number) => {
    const value = f(places[i] ?? Number.NaN);
    return Number.isNaN(value) ? wall : value;
  };
  const heights = places.map((_, i) => at(i));
  const h = (i: number) => heights[i] ?? wall;
  const isBottom = (i: number) =>
    i > 0 && i < places.length - 1 && Number.isFinite(h(i)) && h(i) < h(i - 1) && h(i) <= h(i + 1);
  const lowest = new Map(
    places.flatMap((x, i) => (isBottom(i) ? [[i, refined(f, x - step, x + step)] as const] : [])),
  );
  return {
    readable: true,
    height: f,
    bottoms: [...lowest.values()],
    basinOf(start) {
      let i = Math.round((start - startRange.min) / step);
      if (Number.isNaN(f(start))) return Number.NaN;
      if (h(i) === wall) i += start >= (places[i] ?? 0) ? 1 : -1;
      while (Math.min(h(i - 1), h(i + 1)) < h(i)) i += h(i - 1) < h(i + 1) ? -1 : 1;
      return lowest.get(i) ?? lowest.get(i - 1) ?? lowest.get(i + 1) ?? Number.NaN;
    },
  };
}

/** The place of the minimum between `from` and `to`, by thirds, to 1e-9. */
function refined(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to];
  while (b - a > 1e-9) {
    const [p, q] = [a + (b - a) / 3, b - (b - a) / 3];
    if (f(p) <= f(q)) b = q;
    else a = p;
  }
  return (a + b) / 2;
}
