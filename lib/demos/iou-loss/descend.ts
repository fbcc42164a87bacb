import type { Tf } from '@/lib/tensor/tf';
import type { Box } from './box';
import type { LossName } from './losses';
import { type Tensor, tensorLoss } from './tensor-losses';

/** Loss and gradient of one box at one place. */
export interface Slope {
  box: readonly number[];
  loss: number;
  /** d loss / d [x1, y1, x2, y2]. */
  gradient: readonly number[];
}

/** Reads loss and gradient off the device. */
export function slopeAt(tf: Tf, name: LossName, box: Box, target: Box): Slope {
  return tf.tidy(() => {
    const { value, grad } = tf.valueAndGrad(tensorLoss(tf, name, target))(tf.tensor1d([...box]));
    return { box: [...box], loss: value.dataSync()[0] ?? Number.NaN, gradient: Array.from(grad.dataSync()) };
  });
}

/**
 * Plain gradient descent on the four edges. The rate falls in a straight line from `rate` to 0 over `steps`:
 * with a constant rate the end hangs on rounding. Each `step` keeps the box on the device.
 */
export function createDescent(tf: Tf, name: LossName, start: Box, target: Box, rate: number, steps: number) {
  const gradient = tf.grad(tensorLoss(tf, name, target));
  let box: Tensor = tf.tensor1d([...start]);
  let taken = 0;
  return {
    step() {
      const next = tf.tidy(() => tf.sub(box, tf.mul(rate * (1 - taken / steps), gradient(box))));
      box.dispose();
      box = next;
      taken += 1;
    },
    async read(): Promise<number[]> {
      return Array.from(await box.data());
    },
    dispose: () => box.dispose(),
  };
}
