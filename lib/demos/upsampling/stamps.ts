/** Upsampling by a transposed convolution along one side: n pixels in, kernel k, stride s, p pixels cut off at each end. */
export interface StampSizes {
  n: number;
  k: number;
  s: number;
  p: number;
}

/** Side of the output: (n − 1) s − 2p + k (torch.nn.ConvTranspose2d without dilation and output padding). */
export function sideOf({ n, k, s, p }: StampSizes): number {
  return (n - 1) * s - 2 * p + k;
}

/** How many stamps reach each output pixel of one line, laid down one by one. */
export function stampCounts({ n, k, s, p }: StampSizes): number[] {
  const counts = new Array<number>((n - 1) * s + k).fill(0);
  for (let pixel = 0; pixel < n; pixel++)
    for (let tap = 0; tap < k; tap++) counts[pixel * s + tap] = (counts[pixel * s + tap] ?? 0) + 1;
  return counts.slice(p, counts.length - p);
}

/** A line [a, b] doubled bilinearly: new pixels lie a quarter to either side of the old centres, and the ends repeat. */
export function doubled([a, b]: readonly [number, number]): number[] {
  return [a, a + (b - a) / 4, a + (3 * (b - a)) / 4, b];
}

/** The inner part of a count map that all stamps of a full overlap reach: k − 1 pixels off each edge of the uncut map. */
export function innerOf<T>(rows: readonly (readonly T[])[], { k, p }: Pick<StampSizes, 'k' | 'p'>): T[] {
  const edge = Math.max(0, k - 1 - p);
  return rows.slice(edge, rows.length - edge).flatMap((row) => row.slice(edge, row.length - edge));
}
