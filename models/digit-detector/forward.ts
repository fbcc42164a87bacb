import type { Tf } from '@/lib/tensor/tf';
import { convolve } from '../convolve';
import type { Weights } from '../weights';
import { anchors, numbersPerAnchor } from './decode';

type Tensor4D = ReturnType<Tf['tensor4d']>;

/** The convolutions in order, each with its stride. */
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
  let x = input;
  for (const [name, stride] of layers) x = tf.relu(convolve(tf, weights, name, x, stride));
  const raw = convolve(tf, weights, 'head', x);
  if (raw.shape[3] !== anchors.length * numbersPerAnchor)
    throw new Error(
      `the head gives ${raw.shape[3]} numbers a cell, not ${anchors.length * numbersPerAnchor}`,
    );
  return raw;
}
