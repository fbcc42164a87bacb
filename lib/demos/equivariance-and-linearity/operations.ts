import { createRng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { side } from './picture';

type Tensor4D = ReturnType<Tf['tensor4d']>;

export const operationNames = ['conv', 'affine', 'relu', 'average', 'max', 'global', 'dense'] as const;
export type OperationName = (typeof operationNames)[number];

export interface OperationSettings {
  /** What lies beyond the border: the other side of the picture, or zeros. */
  border: 'circular' | 'zeros';
  stride: number;
  /** Seed of the kernel and of the dense matrix. */
  weights: number;
}

/** The constant that makes a convolution affine. */
const bias = 0.5;

/** Weights drawn in this order, uniform: the kernel [3, 3, 1, 1] in ±1, the matrix [144, 144] in ±1/12. golden.py draws the same. */
function drawWeights(tf: Tf, seed: number) {
  const rng = createRng(seed);
  const draw = (count: number, bound: number) => Array.from({ length: count }, () => (2 * rng() - 1) * bound);
  return {
    kernel: tf.tensor4d(draw(9, 1), [3, 3, 1, 1]),
    matrix: tf.tensor2d(draw(side ** 4, 1 / side), [side * side, side * side]),
  };
}

/** Adds `before` and `after` rows and columns, zeros or the picture's other side. */
function extend(
  tf: Tf,
  x: Tensor4D,
  before: number,
  after: number,
  border: OperationSettings['border'],
): Tensor4D {
  if (border === 'zeros')
    return tf.pad(x, [
      [0, 0],
      [before, after],
      [before, after],
      [0, 0],
    ]) as Tensor4D;
  const wrap = (t: Tensor4D, axis: 1 | 2): Tensor4D => {
    const cut = (at: number, size: number) =>
      tf.slice(
        t,
        axis === 1 ? [0, at, 0, 0] : [0, 0, at, 0],
        axis === 1 ? [-1, size, -1, -1] : [-1, -1, size, -1],
      );
    const parts = [t, cut(0, after)];
    return tf.concat(before > 0 ? [cut(side - before, before), ...parts] : parts, axis) as Tensor4D;
  };
  return wrap(wrap(x, 1), 2);
}

/** Every operation on pictures [batch, 12, 12, 1] -> [batch, rows, columns, 1]. Call it inside a tidy. */
export function operationsOn(
  tf: Tf,
  settings: OperationSettings,
): Record<OperationName, (x: Tensor4D) => Tensor4D> {
  const { border, stride } = settings;
  const { kernel, matrix } = drawWeights(tf, settings.weights);
  const conv = (x: Tensor4D) => tf.conv2d(extend(tf, x, 1, 1, border), kernel, stride, 'valid');
  return {
    conv,
    affine: (x) => tf.add(conv(x), bias),
    relu: (x) => tf.relu(x),
    average: (x) => tf.avgPool(extend(tf, x, 0, 1, border), 2, stride, 'valid'),
    max: (x) => tf.maxPool(extend(tf, x, 0, 1, border), 2, stride, 'valid'),
    global: (x) => tf.mean(x, [1, 2], true) as Tensor4D,
    dense: (x) =>
      tf.reshape(tf.matMul(tf.reshape(x, [-1, side * side]) as never, matrix), x.shape) as Tensor4D,
  };
}
