import type { Tf } from '@/lib/tensor/tf';
import type { WeightArray, Weights } from './weights';

type Tensor = InstanceType<Tf['Tensor']>;

/**
 * The digit nets `mnist-cnn` (three convolutions) and `mnist-cnn-plain` (two): convolutions of 3 x 3 with ReLU, halved after the
 * first and the second, then dense 64 and dense 10. Batch normalisation is folded into the convolutions.
 *
 * @param images grey levels 0 (paper) to 1, [batch, 28, 28].
 * @returns logits [batch, 10]. Call it inside `tf.tidy`.
 */
export function readDigits(tf: Tf, weights: Weights, images: Tensor): Tensor {
  const array = (name: string) => weights[name] as WeightArray;
  const tensor = (name: string) => tf.tensor(array(name).values, [...array(name).shape]);
  const dense = (x: Tensor, name: string) =>
    tf.add(tf.matMul(x, tf.transpose(tensor(`${name}.weight`))), tensor(`${name}.bias`));
  let x = tf.reshape(images, [-1, 28, 28, 1]) as ReturnType<Tf['tensor4d']>;
  for (let layer = 1; weights[`conv${layer}.weight`]; layer++) {
    // PyTorch keeps a kernel as [out, in, rows, columns], TensorFlow.js as [rows, columns, in, out].
    const kernel = tf.transpose(tensor(`conv${layer}.weight`), [2, 3, 1, 0]) as typeof x;
    x = tf.relu(tf.add(tf.conv2d(x, kernel, 1, 'same'), tensor(`conv${layer}.bias`)));
    if (layer <= 2) x = tf.maxPool(x, 2, 2, 'valid');
  }
  // Flattened channel by channel, as PyTorch does.
  const flat = tf.reshape(tf.transpose(x, [0, 3, 1, 2]), [x.shape[0], -1]);
  return dense(tf.relu(dense(flat, 'hidden')), 'out');
}
