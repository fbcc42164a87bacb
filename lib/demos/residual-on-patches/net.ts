import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { kinds, normal, tokens } from './glyphs';

export type Tensor = InstanceType<Tf['Tensor']>;
export type Init = 'pytorch' | 'he';
export type Activation = 'tanh' | 'relu';

/** Numbers per token inside the net. */
export const width = 8;

/** [in, out] of each linear map: patches in, then layers that mix the tokens and the features by turns, then the kinds. */
export function mapsOf(depth: number): [number, number][] {
  const layers = Array.from({ length: depth }, (_, at): [number, number] =>
    at % 2 === 0 ? [tokens, tokens] : [width, width],
  );
  return [[16, width], ...layers, [width, kinds]];
}

/**
 * Starting values of one net, weights [in, out] and bias of each map by turns, flat. `pytorch`: uniform in ±1/√in, as nn.Linear
 * starts; `he`: normal with variance 2/in and no bias (He et al. 2015), made for relu.
 */
export function drawStart(rng: Rng, depth: number, init: Init): number[][] {
  return mapsOf(depth).flatMap(([inputs, outputs]) => {
    const uniform = () => (2 * rng() - 1) / Math.sqrt(inputs);
    const one = init === 'pytorch' ? uniform : () => normal(rng) * Math.sqrt(2 / inputs);
    return [
      Array.from({ length: inputs * outputs }, one),
      Array.from({ length: outputs }, init === 'pytorch' ? uniform : () => 0),
    ];
  });
}

/** The same start for two nets: one tensor per array, [2, in, out] and [2, 1, out]. */
export function twoOf(tf: Tf, start: readonly number[][], depth: number): Tensor[] {
  return mapsOf(depth).flatMap(([inputs, outputs], at) => [
    tf.tensor3d([...(start[2 * at] ?? []), ...(start[2 * at] ?? [])], [2, inputs, outputs]),
    tf.tensor3d([...(start[2 * at + 1] ?? []), ...(start[2 * at + 1] ?? [])], [2, 1, outputs]),
  ]);
}

/**
 * Both nets at once on the same pictures. x [batch, token, pixel] -> logits [2, batch, kinds]. A layer computes
 * h' = keep · h + f(W h + b); `keep` is 0 for the first net (plain) and the skip's strength for the second. Inside a tidy.
 */
export function logitsOf(
  tf: Tf,
  weights: readonly Tensor[],
  x: Tensor,
  strength: number,
  activation: Activation,
): Tensor {
  const batch = x.shape[0] ?? 0;
  const f = (sum: Tensor) => (activation === 'tanh' ? tf.tanh(sum) : tf.relu(sum));
  const map = (h: Tensor, at: number) =>
    tf.add(tf.matMul(h, weights[2 * at] as Tensor), weights[2 * at + 1] as Tensor);
  const keep = tf.tensor3d([0, strength], [2, 1, 1]);
  const depth = weights.length / 2 - 2;
  const pixels = tf.reshape(x, [1, batch * tokens, 16]);
  let h: Tensor = map(tf.tile(pixels, [2, 1, 1]), 0);
  for (let layer = 1; layer <= depth; layer++) {
    const mixesTokens = layer % 2 === 1;
    const z = mixesTokens ? back(f(map(turned(h), layer))) : f(map(h, layer));
    h = tf.add(tf.mul(keep, h), z);
  }
  const mean = tf.mean(tf.reshape(h, [2, batch, tokens, width]), 2);
  return map(mean, depth + 1);

  /** [2, batch · token, feature] -> [2, batch · feature, token]. */
  function turned(of: Tensor): Tensor {
    return tf.reshape(tf.transpose(tf.reshape(of, [2 * batch, tokens, width]), [0, 2, 1]), [
      2,
      batch * width,
      tokens,
    ]);
  }
  function back(of: Tensor): Tensor {
    return tf.reshape(tf.transpose(tf.reshape(of, [2 * batch, width, tokens]), [0, 2, 1]), [
      2,
      batch * tokens,
      width,
    ]);
  }
}

/** Cross-entropy of each net, [2], from logits [2, batch, kinds] and one-hot labels [batch, kinds]. */
export function lossesOf(tf: Tf, logits: Tensor, labels: Tensor): Tensor {
  const picked = tf.sum(tf.mul(tf.logSoftmax(logits, 2), labels), 2);
  return tf.neg(tf.mean(picked, 1));
}

/** Losses [2] and the gradient of each net's own loss by each of its arrays. Inside a tidy. */
export function gradientsOf(
  tf: Tf,
  weights: readonly Tensor[],
  x: Tensor,
  labels: Tensor,
  strength: number,
  activation: Activation,
): { losses: Tensor; gradients: Tensor[] } {
  // The two nets share nothing, so the gradient of the sum of their losses is the gradient of each.
  const kept: { losses: Tensor | null } = { losses: null };
  const sum = (...arrays: Tensor[]) => {
    const losses = lossesOf(tf, logitsOf(tf, arrays, x, strength, activation), labels);
    kept.losses = tf.keep(losses);
    return tf.sum(losses);
  };
  const gradients = tf.grads(sum)([...weights]);
  const losses = tf.clone(kept.losses as unknown as Tensor);
  tf.dispose(kept.losses as unknown as Tensor);
  return { losses, gradients };
}
