import { createRng } from '@/lib/kernel/rng';

export const width = 16;
export const batch = 8;

export interface Drawn {
  /** [layer][16 × 16], rows by input. */
  weights: readonly (readonly number[])[];
  /** [layer][16]. */
  biases: readonly (readonly number[])[];
  /** [8 × 16], uniform with variance 1. */
  inputs: readonly number[];
  /** [16]: the loss is the mean over the batch of the outputs weighted by these. */
  readout: readonly number[];
}

/** The same numbers as golden.py, in the same order: inputs, readout, then weight and bias of each layer. */
export function drawWeights(seed: number, depth: number, init: 'default' | 'he'): Drawn {
  const rng = createRng(seed);
  const draw = (count: number, bound: number) => Array.from({ length: count }, () => (2 * rng() - 1) * bound);
  const inputs = draw(batch * width, Math.sqrt(3));
  const readout = draw(width, 1);
  const bound = init === 'he' ? Math.sqrt(6 / width) : 1 / Math.sqrt(width);
  const layers = Array.from({ length: depth }, () => ({
    weight: draw(width * width, bound),
    bias: draw(width, init === 'he' ? 0 : bound),
  }));
  return {
    inputs,
    readout,
    weights: layers.map(({ weight }) => weight),
    biases: layers.map(({ bias }) => bias),
  };
}
