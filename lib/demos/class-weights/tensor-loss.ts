import type { Tf } from '@/lib/tensor/tf';
import type { Batch, Reduction } from './weighted-loss';

export type Tensor = InstanceType<Tf['Tensor']>;

/**
 * Weighted cross-entropy of two classes, for several settings of the weights at once.
 * `z` [samples, settings] is the logit of class 1 minus that of class 0, `sign` is 1 for samples of class 1 and −1 for
 * those of class 0, `weights` the weight of each sample's own class; all of one shape. Returns [settings]. Call it inside a tidy.
 */
export function weightedLoss(tf: Tf, z: Tensor, sign: Tensor, weights: Tensor, reduction: Reduction): Tensor {
  const total = tf.sum(tf.mul(weights, tf.softplus(tf.neg(tf.mul(z, sign)))), 0);
  if (reduction === 'sum') return total;
  return reduction === 'mean' ? tf.div(total, tf.sum(weights, 0)) : tf.div(total, z.shape[0] as number);
}

/** [samples, settings]: the weight of each sample's class in each setting, from pairs [class 0, class 1]. */
export function sampleWeights(tf: Tf, isRare: Tensor, settings: readonly (readonly number[])[]): Tensor {
  const column = (at: 0 | 1) => tf.tensor2d([settings.map((pair) => pair[at] ?? 1)]);
  return tf.add(tf.mul(isRare, column(1)), tf.mul(tf.sub(1, isRare), column(0)));
}

/** The loss of one batch of a fixed net under each pair of weights, on the device: [settings]. */
export function batchLosses(
  tf: Tf,
  batch: Batch,
  settings: readonly number[][],
  reduction: Reduction,
): Tensor {
  return tf.tidy(() => {
    const isRare = tf.concat([tf.zeros([batch.common, 1]), tf.ones([batch.rare, 1])]);
    const z = tf.fill([batch.common + batch.rare, settings.length], -batch.margin);
    const sign = tf.mul(tf.sub(tf.mul(isRare, 2), 1), tf.onesLike(z));
    return weightedLoss(tf, z, sign, sampleWeights(tf, isRare, settings), reduction);
  });
}
