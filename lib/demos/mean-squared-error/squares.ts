/** Points and a line, in plain float64: what the picture draws and what the device is measured against. */
export interface Line {
  w: number;
  b: number;
}

/** Prediction minus target at each point; both lists [N]. */
export function residuals(xs: readonly number[], ts: readonly number[], { w, b }: Line): number[] {
  return xs.map((x, i) => w * x + b - (ts[i] ?? Number.NaN));
}

/** The mean area of the squares whose sides are the residuals. */
export function meanArea(sides: readonly number[]): number {
  return sides.reduce((sum, side) => sum + side * side, 0) / sides.length;
}

/** d MSE/dw = 2/N Σ r x and d MSE/db = 2/N Σ r, with r = w x + b − t. */
export function mseGradient(xs: readonly number[], sides: readonly number[]): [number, number] {
  const times = 2 / sides.length;
  return [
    times * sides.reduce((sum, side, i) => sum + side * (xs[i] ?? Number.NaN), 0),
    times * sides.reduce((sum, side) => sum + side, 0),
  ];
}

/** The line with the least mean area: w = cov(x, t) / var(x), through the centre. All x equal: flat. */
export function leastSquares(xs: readonly number[], ts: readonly number[]): Line {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, mt] = [mean(xs), mean(ts)];
  const spread = xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
  const together = xs.reduce((sum, x, i) => sum + (x - mx) * ((ts[i] ?? Number.NaN) - mt), 0);
  const w = spread === 0 ? 0 : together / spread;
  return { w, b: mt - w * mx };
}

/** The targets with one of them moved up; `which` counts from 1. */
export function movedTargets(ts: readonly number[], which: number, by: number): number[] {
  return ts.map((t, i) => (i === which - 1 ? t + by : t));
}

/** One element's part of the sum of all sizes. */
export function share(sizes: readonly number[], which: number): number {
  const sum = sizes.reduce((total, size) => total + Math.abs(size), 0);
  return Math.abs(sizes[which - 1] ?? Number.NaN) / sum;
}

/** |d/dz| of (σ(z) − 1)² and of −ln σ(z): what a wrong logit is taught when the target is 1. */
export function logitSlopes(z: number): { squared: number; crossEntropy: number } {
  const p = 1 / (1 + Math.exp(-z));
  return { squared: 2 * (1 - p) ** 2 * p, crossEntropy: 1 - p };
}
