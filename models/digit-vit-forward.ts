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

/** What the functions below share: the arrays as tensors, and the two layers everything is made of. */
function partsOf(tf: Tf, weights: Weights) {
  const array = (name: string) => weights[name] as WeightArray;
  const tensor = (name: string) => tf.tensor(array(name).values, [...array(name).shape]);
  const dense = (x: Tensor, name: string) => {
    const [out, into] = array(`${name}.weight`).shape as [number, number];
    const product = tf.matMul(tf.reshape(x, [-1, into]), tf.transpose(tensor(`${name}.weight`)));
    return tf.reshape(tf.add(product, tensor(`${name}.bias`)), [...x.shape.slice(0, -1), out]);
  };
  const norm = (x: Tensor, name: string) => {
    const { mean, variance } = tf.moments(x, -1, true);
    const scaled = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)));
    return tf.add(tf.mul(scaled, tensor(`${name}.weight`)), tensor(`${name}.bias`));
  };
  return { tensor, dense, norm };
}

/** Patches -> the tokens before the first layer, [batch, 17 or 16, width]: projected, CLS in front, positions added. */
function embed(tf: Tf, weights: Weights, patches: Tensor): Tensor {
  const { tensor, dense } = partsOf(tf, weights);
  const projected = dense(patches, 'embed');
  const batch = patches.shape[0] as number;
  const tokens = weights.cls ? tf.concat([tf.tile(tensor('cls'), [batch, 1, 1]), projected], 1) : projected;
  return weights.positions ? tf.add(tokens, tensor('positions')) : tokens;
}

/** Query, key and value of a layer, [batch, heads, tokens, width / heads] each. */
function projectHeads(tf: Tf, weights: Weights, x: Tensor, layer: number): [Tensor, Tensor, Tensor] {
  const { dense, norm } = partsOf(tf, weights);
  const { width, heads } = digitVit;
  const [batch, tokens] = x.shape as [number, number];
  const all = dense(norm(x, `layers.${layer}.norm1`), `layers.${layer}.qkv`);
  const split = tf.reshape(all, [batch, tokens, 3, heads, width / heads]);
  return tf.unstack(tf.transpose(split, [2, 0, 3, 1, 4])) as [Tensor, Tensor, Tensor];
}

/** Query, key and value of the first layer for patches [batch, 16, 49]: what its attention is computed from. */
export function projectFirstLayer(tf: Tf, weights: Weights, patches: Tensor): [Tensor, Tensor, Tensor] {
  return projectHeads(tf, weights, embed(tf, weights, patches), 0);
}

/**
 * `digit-vit`, `digit-vit-mean` and `digit-vit-no-positions`: which of them is told from the arrays. Without `cls` the mean over
 * the patches is read, without `positions` none are added. Pre-norm, ReLU, as in models/digit_vit.py.
 *
 * @param patches grey levels 0 (paper) to 1, [batch, 16, 49], in any order: see `cutDigits`. Call it inside `tf.tidy`.
 * @param more added to the tokens [tokens, width]: other positions than the learnt ones.
 */
export function readPatches(tf: Tf, weights: Weights, patches: Tensor, more?: Tensor): VitAnswer {
  const { width, heads, layers } = digitVit;
  const { dense, norm } = partsOf(tf, weights);
  const embedded = embed(tf, weights, patches);
  let x = more ? tf.add(embedded, more) : embedded;
  const [batch, tokens] = x.shape as [number, number];
  const attention: Tensor[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const name = (part: string) => `layers.${layer}.${part}`;
    const [q, k, v] = projectHeads(tf, weights, x, layer);
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
