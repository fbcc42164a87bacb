export interface Sizes {
  batch: number;
  time: number;
  input: number;
  hidden: number;
  layers: number;
  bidirectional: boolean;
  batchFirst: boolean;
}

export function directionsOf({ bidirectional }: Pick<Sizes, 'bidirectional'>): 1 | 2 {
  return bidirectional ? 2 : 1;
}

/** How many GRUs of random sizes the formulas are tried on. */
export const randomCount = 50;

/** What is said about the first axis of h_n: `layers` by PyTorch, `sequence` by the notes. */
const readings = ['layers', 'sequence'] as const;
export type Reading = (typeof readings)[number];

/** The shape of the output: every step of the last layer. */
export function outputShape(sizes: Sizes): number[] {
  const features = directionsOf(sizes) * sizes.hidden;
  return sizes.batchFirst ? [sizes.batch, sizes.time, features] : [sizes.time, sizes.batch, features];
}

/** The shape of h_n under a reading; batch_first plays no part. */
export function hiddenShape(sizes: Sizes, reading: Reading): number[] {
  const first = (reading === 'layers' ? sizes.layers : sizes.time) * directionsOf(sizes);
  return [first, sizes.batch, sizes.hidden];
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}
