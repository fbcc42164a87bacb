import type { Tf } from '@/lib/tensor/tf';
import { type Box, side } from './images';
import type { Params } from './params';

export type Tensor = InstanceType<Tf['Tensor']>;

/** The boxes of one image, [boxes, 4]; none make [0, 4]. */
export function boxTensor(tf: Tf, boxes: readonly Box[]): Tensor {
  return tf.tensor2d(
    boxes.flatMap((box) => [...box]),
    [boxes.length, 4],
  );
}

/** Padded below to `slots` rows: [slots, 4], or [slots] of a vector. */
function padded(tf: Tf, tensor: Tensor, slots: number, value: number): Tensor {
  const below = [0, slots - (tensor.shape[0] ?? 0)] as [number, number];
  return tf.pad(tensor, tensor.rank === 1 ? [below] : [below, [0, 0]], value);
}

/** A batch of ragged boxes: `targets` [images, slots, 4] and `mask` [images, slots], 1 where a box is real. */
export function padBatch(tf: Tf, images: readonly (readonly Box[])[], padding: number) {
  const slots = Math.max(...images.map(({ length }) => length));
  return {
    targets: tf.stack(images.map((boxes) => padded(tf, boxTensor(tf, boxes), slots, padding))),
    mask: tf.stack(images.map(({ length }) => padded(tf, tf.ones([length]), slots, 0))),
  };
}

/** What a fixed net answers in slot j, whatever the image: a 20 × 20 box that moves down the diagonal. [slots, 4] */
export function answers(tf: Tf, slots: number): Tensor {
  return tf.tensor2d(
    Array.from({ length: slots }, (_, j) => 4.5 + 3 * j).flatMap((at) => [at, at, at + 20, at + 20]),
    [slots, 4],
  );
}

/** Mean |difference| of the four numbers of each box, as a share of the image: [..., 4] -> [...]. */
export function boxLoss(tf: Tf, given: Tensor, targets: Tensor): Tensor {
  return tf.div(tf.mean(tf.abs(tf.sub(given, targets)), -1), side);
}

/** One number for a batch. `weights` are the mask, or ones where it is not used. */
export function batchLoss(
  tf: Tf,
  given: Tensor,
  targets: Tensor,
  weights: Tensor,
  divide: Params['divide'],
): Tensor {
  const total = tf.sum(tf.mul(boxLoss(tf, given, targets), weights));
  return divide === 'boxes' ? tf.div(total, tf.sum(weights)) : tf.div(total, weights.size);
}
