import type { Params } from './params';

export interface Evidence {
  /** Which y, and where. */
  of: Pick<Params, 'y' | 'x'>;
  /** y(x), [3]. */
  y: number[];
  /** Rows by output: dy_i/dx_j, each row from its own one-hot seed. [3][3]. */
  jacobian: number[][];
  v: number[];
  /** tf.grad(f)(x, v): one backward pass. [3]. */
  gradient: number[];
  /** tf.grad(f)(x, 2v). */
  doubled: number[];
  /** tf.grad(f)(x, ones). */
  ones: number[];
  /** The gradient of the scalar sum(y). */
  ofSum: number[];
  /** tf.grad(f)(x) with no seed at all: tfjs fills ones without a word. */
  unseeded: number[];
}

/** vᵀJ, multiplied out in float64. */
export function rowTimesMatrix(v: readonly number[], jacobian: readonly (readonly number[])[]): number[] {
  return v.map((_, j) => v.reduce((sum, weight, i) => sum + weight * (jacobian[i]?.[j] ?? Number.NaN), 0));
}

/** Canonical text of a vector: `[2, 4, 6]`, at most six decimals. */
export function vectorText(values: readonly number[]): string {
  return `[${values.map((value) => Number(value.toFixed(6)) || 0).join(', ')}]`;
}
