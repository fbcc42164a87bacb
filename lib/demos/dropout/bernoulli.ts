/** The weights behind the dropped layer: one output, y = w · h. Fixed, so that only the masks are random. */
export const weights = [0.6, -0.3, 0.5, 0.4, -0.2, 0.7, 0.3, 0.5] as const;

/** What a kept value is multiplied with, so that the mean over masks stays what it was. */
export function keptScale(p: number): number {
  return 1 / (1 - p);
}

/** Standard deviation of the share of zeros among `size` independent coins that drop with probability p. */
export function shareDeviation(p: number, size: number): number {
  return Math.sqrt((p * (1 - p)) / size);
}

/** Standard deviation of the mean of `size` scaled coins: each is 0 or 1/(1 − p), with variance p/(1 − p). */
export function meanDeviation(p: number, size: number): number {
  return Math.sqrt(p / (1 - p) / size);
}

/** Standard deviation of one prediction Σ w_i h_i m_i / (1 − p) over the masks m. */
export function predictionDeviation(p: number, h: readonly number[]): number {
  const squares = h.reduce((sum, value, i) => sum + (value * (weights[i] ?? 0)) ** 2, 0);
  return Math.sqrt((squares * p) / (1 - p));
}

/** w · h in float64: the prediction without dropout. */
export function plainPrediction(h: readonly number[]): number {
  return h.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Largest minus smallest. */
export function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
