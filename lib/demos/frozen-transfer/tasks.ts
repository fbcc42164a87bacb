import type { Rng } from '@/lib/kernel/rng';

/** Points of the plane with their class, 1 in two opposite quarters. */
export interface Task {
  /** [count][2] */
  points: readonly (readonly [number, number])[];
  labels: readonly number[];
}

/** Task B lies elsewhere in the plane, so that its batches have another mean. */
export const shiftOfB = [0.4, -0.2] as const;
export const trainCount = 96;
export const testCount = 192;

/** Uniform points of a square of side 2 around `shift`; the quarters are turned by `degrees`. */
export function drawTask(rng: Rng, count: number, degrees: number, shift: readonly [number, number]): Task {
  const base = Array.from({ length: count }, () => [2 * rng() - 1, 2 * rng() - 1] as const);
  return {
    points: base.map(([x, y]) => [x + shift[0], y + shift[1]] as const),
    labels: base.map(([x, y]) => labelOf(x, y, degrees)),
  };
}

/** 1 in the first and third quarter of axes turned by `degrees`, else 0. */
export function labelOf(x: number, y: number, degrees: number): number {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return (c * x + s * y) * (c * y - s * x) > 0 ? 1 : 0;
}
