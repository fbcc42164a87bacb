import type { Rng } from '@/lib/kernel/rng';

export interface RegressionData {
  /** [examples][weights], standard normal. */
  inputs: number[][];
  /** inputs · truth + noise · normal. [examples] */
  targets: number[];
  /** Where every run starts. [weights] */
  start: number[];
}

const examples = 60;

/** Linear data with known weights. All numbers are drawn in the order inputs, noise, start; golden.py draws the same. */
export function regressionData(rng: Rng, truth: readonly number[], noise: number): RegressionData {
  const inputs = Array.from({ length: examples }, () => truth.map(() => normal(rng)));
  const targets = inputs.map(
    (row) => row.reduce((sum, x, i) => sum + x * (truth[i] ?? 0), 0) + noise * normal(rng),
  );
  return { inputs, targets, start: truth.map(() => 0.5 * normal(rng)) };
}

/** Box–Muller; the logarithm never sees 0. */
function normal(rng: Rng): number {
  const radius = Math.sqrt(-2 * Math.log(1 - rng()));
  return radius * Math.cos(2 * Math.PI * rng());
}
