import type { Lane, Weights } from './lanes';
import type { Params } from './params';

export interface Evidence {
  of: Params;
  /** Weights of every lane before each step and after the last: [step][weight]. */
  paths: Record<Lane, number[][]>;
  /** One step of SGD with weight decay on the single weight: w ← w − rate (g + λ w). */
  oneStep: number;
}

/** The weights of every lane at the end. */
export function endsOf({ paths }: Evidence): Weights {
  return Object.fromEntries(
    Object.entries(paths).map(([lane, path]) => [lane, path.at(-1) ?? []]),
  ) as unknown as Weights;
}

/** How many weights are exactly 0. */
export function zeros(weights: readonly number[]): number {
  return weights.filter((weight) => weight === 0).length;
}

export function norm(weights: readonly number[]): number {
  return Math.hypot(...weights);
}
