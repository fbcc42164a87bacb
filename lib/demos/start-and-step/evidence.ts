import type { Landscape } from './landscape';
import { basinOf, height, minima } from './stand-in';

/** One ball: its start at [0], then its place and height after each step, in the device's float32. */
export interface Ball {
  path: number[];
  loss: number[];
}

/** One row of the notes' tables, run again. */
export interface Rerun {
  rate: number;
  start: number;
  /** x after 100 steps. */
  at100: number;
  /** The step from which the loss stays within 1e-3 of its basin's minimum; ∞ if not within the run, NaN if it died. */
  iterations: number;
  /** Whether, after 100 steps, it is within 1e-3 of the lower of the two minima. */
  found: boolean;
}

export interface Evidence {
  c: number;
  /** The learner's own function under the balls; '' is the stand-in. The notes' rows always run on the stand-in. */
  formula: string;
  balls: Ball[];
  reruns: Rerun[];
  /** f at the leftmost and at the rightmost minimum, on this device; NaN when there are no two. */
  depths: { left: number; right: number };
  /** Updates counted while walking the data set once, batch by batch. */
  updatesPerEpoch: number;
}

/** How near a loss must come to its minimum to count as converged: the tolerance that the table's counts rest on. */
export const lossTolerance = 1e-3;

export function summariseRun(ball: Ball, rate: number, c: number): Rerun {
  const { path, loss } = ball;
  const start = path[0] as number;
  const at100 = path[100] ?? Number.NaN;
  const { left, right } = minima(c);
  const lowest = Math.min(height(left, c), height(right, c));
  return {
    rate,
    start,
    at100,
    iterations: iterationsToConverge(loss, height(basinOf(start, c), c)),
    found: Math.abs((loss[100] ?? Number.NaN) - lowest) < lossTolerance,
  };
}

/** The first step from which every loss is within the tolerance of `goal`. */
export function iterationsToConverge(loss: readonly number[], goal: number): number {
  if (Number.isNaN(loss.at(-1) as number)) return Number.NaN;
  const settled = loss.findLastIndex((value) => !(Math.abs(value - goal) < lossTolerance)) + 1;
  return settled === loss.length ? Number.POSITIVE_INFINITY : settled;
}

export type Fate = 'left' | 'right' | 'on-the-way' | 'thrown-out' | 'nan';

/** Beyond this the ball has left the picture for the flat tails. */
const farAway = 12;

/** Where a ball is when its run ends. With more than two minima, those between the outer ones are named by their sign. */
export function fateOf({ path, loss }: Ball, { basinOf, bottoms, height }: Landscape): Fate {
  const x = path.at(-1) as number;
  if (Number.isNaN(x) || Number.isNaN(loss.at(-1) as number)) return 'nan';
  if (Math.abs(x) > farAway) return 'thrown-out';
  const bottom = basinOf(x);
  if (!(Math.abs((loss.at(-1) as number) - height(bottom)) < lossTolerance)) return 'on-the-way';
  if (bottoms.length > 1 && bottom === bottoms[0]) return 'left';
  if (bottoms.length > 1 && bottom === bottoms.at(-1)) return 'right';
  return x < 0 ? 'left' : 'right';
}
