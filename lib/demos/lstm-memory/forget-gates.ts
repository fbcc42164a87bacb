import type { Tf } from '@/lib/tensor/tf';
import type { Tensor } from './cells';
import type { CellNumbers, PlainChain } from './plain-chain';

/** The forget gate of one LSTM at every step: σ(W_f x + U_f h + biases), [time, hidden]. */
export function forgetGates(tf: Tf, cell: CellNumbers, { inputs, before }: PlainChain): Tensor {
  const hidden = cell.inputBias.length / 4;
  const block = <T>(rows: T[]) => rows.slice(hidden, 2 * hidden);
  const h = before.map((state) => state.slice(0, hidden));
  const byInput = tf.matMul(tf.tensor2d(inputs), tf.tensor2d(block(cell.input)), false, true);
  const byHidden = tf.matMul(tf.tensor2d(h), tf.tensor2d(block(cell.hidden)), false, true);
  const bias = block(cell.inputBias).map((b, k) => b + (cell.hiddenBias[hidden + k] as number));
  return tf.sigmoid(tf.add(tf.add(byInput, byHidden), tf.tensor1d(bias)));
}

/** Per unit, the sum over the last `steps` rows of log10 of its gate [time, hidden]. */
export function logProducts(gates: ArrayLike<number>, hidden: number, steps: number): number[] {
  return Array.from({ length: hidden }, (_, k) => {
    let sum = 0;
    for (let t = 1; t <= steps; t++) sum += Math.log10(gates[gates.length - t * hidden + k] as number);
    return sum;
  });
}
