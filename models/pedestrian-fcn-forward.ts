import type { Tf } from '@/lib/tensor/tf';
import { arrayOf, convolve } from './convolve';
import type { Weights } from './weights';

type Tensor4D = ReturnType<Tf['tensor4d']>;

/**
 * The FCN of pedestrian-fcn*: three levels down by max pooling, a bottom at an eighth of the size, three levels up by 2 x 2
 * transposed convolution. A skip ADDS the encoder's features of the same size; without skips the additions are left out.
 * Fully convolutional: any height and width divisible by 8. Call it inside `tf.tidy`.
 *
 * @param input [batch, height, width, 3], bytes / 255.
 * @returns logits [batch, height, width, 2]: background, pedestrian.
 */
export function pedestrianFcn(tf: Tf, weights: Weights, input: Tensor4D, skips: boolean): Tensor4D {
  const rectified = (name: string, x: Tensor4D) => tf.relu(convolve(tf, weights, name, x));
  const levels: Tensor4D[] = [];
  let x = input;
  for (const name of ['enc1', 'enc2', 'enc3']) {
    x = rectified(name, x);
    levels.push(x);
    x = tf.maxPool(x, 2, 2, 'valid');
  }
  x = rectified('mid2', rectified('mid1', x));
  for (const level of [3, 2, 1]) {
    x = doubled(tf, weights, `up${level}`, x);
    if (skips) x = tf.add(x, levels[level - 1] as Tensor4D);
    x = rectified(`dec${level}`, x);
  }
  return convolve(tf, weights, 'head', x);
}

/**
 * A transposed convolution of kernel 2 and stride 2: each pixel stamps a block of 2 x 2, and no blocks overlap, so it is one
 * matrix product and a rearrangement.
 */
function doubled(tf: Tf, weights: Weights, name: string, x: Tensor4D): Tensor4D {
  const { shape, values } = arrayOf(weights, `${name}.weight`);
  const [inside, out] = shape as [number, number];
  const [batch, height, width] = x.shape;
  // PyTorch keeps [in, out, 2, 2]; a pixel's product is wanted as [row, column, out].
  const kernel = tf.reshape(tf.transpose(tf.tensor4d(values, [inside, out, 2, 2]), [0, 2, 3, 1]), [
    inside,
    4 * out,
  ]);
  const stamps = tf.matMul(tf.reshape(x, [batch * height * width, inside]) as never, kernel as never);
  const blocks = tf.reshape(stamps, [batch * height, width, 2, 2 * out]);
  const rows = tf.reshape(tf.transpose(blocks, [0, 2, 1, 3]), [batch, 2 * height, 2 * width, out]);
  return tf.add(rows, tf.tensor1d(arrayOf(weights, `${name}.bias`).values)) as Tensor4D;
}
