import type { Params } from './params';

export interface Evidence {
  of: Params;
  /** dropout(ones) in training: share of zeros, the largest value, how many values are neither, and the mean. */
  ones: { size: number; zeros: number; kept: number; others: number; mean: number };
  /** Forward passes in training: the layer after dropout, for the passes that are drawn, and all predictions. */
  train: { layers: number[][]; predictions: number[] };
  /** The same input after eval(), as the demo's setting has it. */
  evaluated: { difference: number; predictions: number[] };
  /** w · h without any dropout, on the device. */
  plain: number;
}

export const passes = { drawn: 20, all: 400 };
