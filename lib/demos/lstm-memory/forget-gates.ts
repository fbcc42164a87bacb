import type { Tf } from '@/lib/tensor/tf';
import type { Tensor } from './cells';
import { linearRows } from './linear-rows';
import type { CellNumbers, PlainChain } from './plain-chain';

/** The forget gate of one LSTM at every step, σ(W_f [x, h, c, 1]) with nothing for c: [time, hidden]. */
export function forgetGates(tf: Tf, cell: CellNumbers, { inputs, before }: PlainChain): Tensor {
  const hidden = cell.inputBias.length / 4;
  const seen = inputs.map((x, t) => [...x, ...(before[t] as number[]), 1]);
  const rows = linearRows('lstm', cell).slice(hidden, 2 * hidden);
  return tf.sigmoid(tf.matMul(tf.tensor2d(seen), tf.tensor2d(rows), false, true));
}

/** Per unit, the sum over the last `steps` rows of log10 of its gate [time, hidden]. */
export function logProducts(gates: ArrayLike<number>, hidden: number, steps: number): number[] {
  return Array.from({ length: hidden }, (_, k) => {
    let sum = 0;
    for (let t = 1; t <= steps; t++) sum += Math.log10(gates[gates.length - t * hidden + k] as number);
    return sum;
  });
}
