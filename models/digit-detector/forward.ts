import type { Tf } from '@/lib/tensor/tf';
import type { Weights } from '../weights';
import { anchors, numbersPerAnchor } from './decode';

type Tensor4D = ReturnType<Tf['tensor4d']>;

/** Stride of each convolution; its padding is half its kernel, as in PyTorch, on all four sides. */
const layers = [
  ['conv1', 2],
  ['conv2', 2],
  ['conv3', 1],
  ['conv4', 2],
  ['conv5', 1],
  ['conv6', 1],
] as const;

/**
 * The detector's raw numbers. Call it inside `tf.tidy`.
 *
 * @param input [batch, 64, 64, 1], ink / 255.
 * @returns [batch, 8, 8, 45]: for each of 3 anchors t_x, t_y, t_w, t_h, the logit of an object, and 10 class logits.
 */
export function detectDigits(tf: Tf, weights: Weights, input: Tensor4D): Tensor4D {
  const convolved = (name: string, x: Tensor4D, stride: number) => {
    const [kernel, bias] = [weights[`${name}.weight`], weights[`${name}.bias`]];
    if (!kernel || !bias) throw new Error(`the weights hold no layer "${name}"`);
    // PyTorch keeps [out, in, height, width]; tfjs wants [height, width, in, out].
    const moved = tf.transpose(tf.tensor(kernel.values, [...kernel.shape]), [2, 3, 1, 0]) as Tensor4D;
    const pad = (kernel.shape[2] as number) >> 1;
    const sides = [pad, pad] as [number, number];
    const padding =
      pad === 0 ? 'valid' : ([[0, 0], sides, sides, [0, 0]] as [[0, 0], typeof sides, typeof sides, [0, 0]]);
    return tf.add(tf.conv2d(x, moved, stride, padding), tf.tensor1d(bias.values)) as Tensor4D;
  };
  let x = input;
  for (const [name, stride] of layers) x = tf.relu(convolved(name, x, stride));
  const raw = convolved('head', x, 1);
  if (raw.shape[3] !== anchors.length * numbersPerAnchor)
    throw new Error(
      `the head gives ${raw.shape[3]} numbers a cell, not ${anchors.length * numbersPerAnchor}`,
    );
  return raw;
}
