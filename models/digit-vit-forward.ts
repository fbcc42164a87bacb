import type { Tf } from '@/lib/tensor/tf';
import type { WeightArray, Weights } from './weights';

type Tensor = InstanceType<Tf['Tensor']>;

/** How the digit transformers are built; models/digit_vit.py holds the same numbers. */
export const digitVit = { patch: 7, side: 4, patches: 16, width: 48, heads: 4, layers: 2 } as const;

export interface VitAnswer {
  /** [batch, 10] */
  logits: Tensor;
  /** One [batch, heads, tokens, tokens] for each layer: row i says how token i mixes the values of all. */
  attention: readonly Tensor[];
  /** What is read: CLS after the last norm, or the mean over the patches, [batch, width]. */
  summary: Tensor;
}

/** [batch, 28, 28] -> the patches in reading order, [batch, 16, 49]. */
export function cutDigits(tf: Tf, images: Tensor): Tensor {
  const { patch, side, patches } = digitVit;
  const grid = tf.reshape(images, [-1, side, patch, side, patch]);
  return tf.reshape(tf.transpose(grid, [0, 1, 3, 2, 4]), [-1, patches, patch * patch]);
}

/**
 * `digit-vit`, `digit-vit-mean` and `digit-vit-no-positions`: which of them is told from the arrays. Without `cls` the mean over
 * the patches is read, without `positions` none are added. Pre-norm, ReLU, as in models/digit_vit.py.
 *
 * @param patches grey levels 0 (paper) to 1, [batch, 16, 49], in any order: see `cutDigits`. Call it inside `tf.tidy`.
 */
export function readPatches(tf: Tf, weights: Weights, patches: Tensor): VitAnswer {
  const { width, heads, layers } = digitVit;
  const batch = patches.shape[0] as number;
  const tensor = (name: string) => {
    const { values, shape } = weights[name] as WeightArray;
    return tf.tensor(values, [...shape]);
  };
  const dense = (x: Tensor, name: string) => {
    const [out, into] = (weights[`${name}.weight`] as WeightArray).shape as [number, number];
    const product = tf.matMul(tf.reshape(x, [-1, into]), tf.transpose(tensor(`${name}.weight`)));
    return tf.reshape(tf.add(product, tensor(`${name}.bias`)), [...x.shape.slice(0, -1), out]);
  };
  const norm = (x: Tensor, name: string) => {
    const { mean, variance } = tf.moments(x, -1, true);
    const scaled = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)));
    return tf.add(tf.mul(scaled, tensor(`${name}.weight`)), tensor(`${name}.bias`));
  };

  let x = dense(patches, 'embed');
  if (weights.cls) x = tf.concat([tf.tile(tensor('cls'), [batch, 1, 1]), x], 1);
  if (weights.positions) x = tf.add(x, tensor('positions'));
  const tokens = x.shape[1] as number;
  const attention: Tensor[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const name = (part: string) => `layers.${layer}.${part}`;
    const qkv = tf.reshape(dense(norm(x, name('norm1')), name('qkv')), [
      batch,
      tokens,
      3,
      heads,
      width / heads,
    ]);
    const [q, k, v] = tf.unstack(tf.transpose(qkv, [2, 0, 3, 1, 4])) as [Tensor, Tensor, Tensor];
    const scores = tf.div(tf.matMul(q, tf.transpose(k, [0, 1, 3, 2])), Math.sqrt(width / heads));
    const mix = tf.softmax(scores);
    attention.push(mix);
    const joined = tf.reshape(tf.transpose(tf.matMul(mix, v), [0, 2, 1, 3]), [batch, tokens, width]);
    x = tf.add(x, dense(joined, name('proj')));
    x = tf.add(x, dense(tf.relu(dense(norm(x, name('norm2')), name('up'))), name('down')));
  }
  x = norm(x, 'norm');
  const summary = weights.cls
    ? tf.reshape(tf.slice(x, [0, 0, 0], [batch, 1, width]), [batch, width])
    : tf.mean(x, 1);
  return { logits: dense(summary, 'head'), attention, summary };
}
