import type { Tf } from '@/lib/tensor/tf';

type Tensor = InstanceType<Tf['Tensor']>;

/**
 * f(x) = 0.54 ln|x| + 0.254/x² + c/x. The course's own function is not in the notes; this one was fitted to the
 * ten rows of their two tables, so agreeing with them is by construction. At 0 it is ∞ − ∞.
 */
const logWeight = 0.54;
const squareWeight = 0.254;

/** The function in plain arithmetic, elementwise. Each term is divided on its own: a Horner form gives −∞ at 0. */
export function standIn(tf: Tf, x: Tensor, c: number): Tensor {
  const log = tf.mul(logWeight, tf.log(tf.abs(x)));
  return tf.add(tf.add(log, tf.div(squareWeight, tf.square(x))), tf.div(c, x));
}

/** The same in float64, for drawing the curve and for exercises. NaN at 0. */
export function height(x: number, c: number): number {
  return logWeight * Math.log(Math.abs(x)) + squareWeight / (x * x) + c / x;
}

/** f′(x) in closed form. */
export function slope(x: number, c: number): number {
  return logWeight / x - (2 * squareWeight) / x ** 3 - c / (x * x);
}

/** Where f′ = 0, that is 0.54 x² − c x − 0.508 = 0: one minimum on either side of 0. */
export function minima(c: number): { left: number; right: number } {
  const root = Math.sqrt(c * c + 8 * logWeight * squareWeight);
  return { left: (c - root) / (2 * logWeight), right: (c + root) / (2 * logWeight) };
}

/** The minimum of the basin a start lies in; a start at 0 lies in none. */
export function basinOf(start: number, c: number): number {
  const { left, right } = minima(c);
  return start < 0 ? left : start > 0 ? right : Number.NaN;
}
