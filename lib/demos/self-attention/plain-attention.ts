export type Matrix = readonly (readonly number[])[];

/**
 * What the batched products compute, written as three loops: weights = softmax over the keys of q·k · scale, output i = the sum
 * over j of weight (i, j) · value j (Vaswani et al. 2017, equation 1).
 *
 * @param overQueries normalises each column instead of each row: the mistake of `dim=-2`.
 */
export function plainAttention(
  query: Matrix,
  key: Matrix,
  value: Matrix,
  scale: number,
  overQueries = false,
): { weights: number[][]; output: number[][] } {
  const scores = query.map((q) => key.map((k) => scale * dot(q, k)));
  const weights = overQueries ? transpose(transpose(scores).map(softmax)) : scores.map(softmax);
  const width = value[0]?.length ?? 0;
  const output = weights.map((row) =>
    Array.from({ length: width }, (_, c) => row.reduce((sum, w, j) => sum + w * (value[j]?.[c] ?? 0), 0)),
  );
  return { weights, output };
}

export function rowSums(matrix: Matrix): number[] {
  return matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
}

export function columnSums(matrix: Matrix): number[] {
  return rowSums(transpose(matrix));
}

/** In nats: 0 when a row reads one token, ln N when it reads all alike. */
export function entropy(row: readonly number[]): number {
  return -row.reduce((sum, p) => sum + (p > 0 ? p * Math.log(p) : 0), 0);
}

function transpose(matrix: Matrix): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
