import type { Tf } from '@/lib/tensor/tf';
import type { Weights } from './weights';

type Tensor4D = ReturnType<Tf['tensor4d']>;

/** One tensor of the pass, handed out as it is made: its name and NHWC values. */
export type Watch = (name: string, tensor: Tensor4D) => void;

/**
 * The FCN of pedestrian-fcn*: three levels down by max pooling, a bottom at an eighth of the size, three levels up by 2 x 2
 * transposed convolution. A skip ADDS the encoder's features of the same size; without skips the additions are left out.
 * Fully convolutional: any height and width divisible by 8. Call it inside `tf.tidy`.
 *
 * @param input [batch, height, width, 3], bytes / 255.
 * @returns logits [batch, height, width, 2]: background, pedestrian.
 */
export function pedestrianFcn(
  tf: Tf,
  weights: Weights,
  input: Tensor4D,
  skips: boolean,
  watch?: Watch,
): Tensor4D {
  const block = (name: string, x: Tensor4D) => {
    const { shape, values } = arrayOf(weights, `${name}.weight`);
    const [out, inside, tall, wide] = shape as [number, number, number, number];
    // PyTorch keeps [out, in, height, width]; tfjs wants [height, width, in, out].
    const kernel = tf.transpose(tf.tensor4d(values, [out, inside, tall, wide]), [2, 3, 1, 0]);
    const convolved = tf.conv2d(x, kernel as Tensor4D, 1, 'same');
    return tf.add(convolved, tf.tensor1d(arrayOf(weights, `${name}.bias`).values)) as Tensor4D;
  };
  const rectified = (name: string, x: Tensor4D) => {
    const y = tf.relu(block(name, x));
    watch?.(name, y);
    return y;
  };
  const up = (name: string, x: Tensor4D) => {
    const { shape, values } = arrayOf(weights, `${name}.weight`);
    const [inside, out] = shape as [number, number, number, number];
    const [batch, height, width] = x.shape;
    const kernel = tf.transpose(tf.tensor4d(values, [inside, out, 2, 2]), [2, 3, 1, 0]) as Tensor4D;
    const wide = tf.conv2dTranspose(x, kernel, [batch, 2 * height, 2 * width, out], 2, 'valid');
    return tf.add(wide, tf.tensor1d(arrayOf(weights, `${name}.bias`).values)) as Tensor4D;
  };

  const levels: Tensor4D[] = [];
  let x = input;
  for (const name of ['enc1', 'enc2', 'enc3']) {
    x = rectified(name, x);
    levels.push(x);
    x = tf.maxPool(x, 2, 2, 'valid');
  }
  x = rectified('mid2', rectified('mid1', x));
  for (const level of [3, 2, 1]) {
    x = up(`up${level}`, x);
    if (skips) x = tf.add(x, levels[level - 1] as Tensor4D);
    x = rectified(`dec${level}`, x);
  }
  return block('head', x);
}

function arrayOf(weights: Weights, name: string) {
  const array = weights[name];
  if (!array) throw new Error(`the weights hold no array "${name}"`);
  return array;
}
