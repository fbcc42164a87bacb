import type { Tf } from '@/lib/tensor/tf';
import type { Params } from './params';

type Tensor1D = ReturnType<Tf['tensor1d']>;

/** y = y(x), both [3]. */
export function output(tf: Tf, y: Params['y'], x: Tensor1D): Tensor1D {
  if (y === 'square') return tf.square(x);
  return y === 'softmax' ? tf.softmax(x) : tf.cumsum(tf.square(x));
}

/** How the picture writes it. */
export const outputNames: Record<Params['y'], string> = {
  square: 'x²',
  cumsum: 'cumsum(x²)',
  softmax: 'softmax(x)',
};
