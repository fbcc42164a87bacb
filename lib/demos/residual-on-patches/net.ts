import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { kinds, normal, tokens } from './glyphs';

export type Tensor = InstanceType<Tf['Tensor']>;
export type Init = 'pytorch' | 'he';
export type Activation = 'tanh' | 'relu';

/** Numbers per token inside the net. */
const width = 8;

/** [in, out] of each linear map: patches in, then layers that mix the tokens and the features by turns, then the kinds. */
export function mapsOf(depth: number): [number, number][] {
  const layers = Array.from({ length: depth }, (_, at): [number, number] =>
    at % 2 === 0 ? [tokens, tokens] : [width, width],
  );
  return [[16, width], ...layers, [width, kinds]];
}

/**
 * Starting weights [in, out] of each map of one net, flat. There are no biases. `pytorch`: uniform in ±1/√in, as nn.Linear
 * starts; `he`: normal with variance 2/in (He et al. 2015), made for relu.
 */
export function drawStart(rng: Rng, depth: number, init: Init): number[][] {
  return mapsOf(depth).map(([inputs, outputs]) => {
    const uniform = () => (2 * rng() - 1) / Math.sqrt(inputs);
    const one = init === 'pytorch' ? uniform : () => normal(rng) * Math.sqrt(2 / inputs);
    return Array.from({ length: inputs * outputs }, one);
  });
}

/** The same start for two nets: one tensor [2, in, out] per map. */
export function twoOf(tf: Tf, start: readonly number[][], depth: number): Tensor[] {
  return mapsOf(depth).map(([inputs, outputs], at) =>
    tf.tensor3d([...(start[at] ?? []), ...(start[at] ?? [])], [2, inputs, outputs]),
  );
}

/** What is kept of a layer's input, [2, token, picture · feature]: 0 for the first net (plain), the skip's strength for the second. Inside a tidy. */
export function keepOf(tf: Tf, batch: number, strength: number): Tensor {
  const shape = [1, tokens, batch * width];
  return tf.concat([tf.zeros(shape), tf.fill(shape, strength)]);
}

/**
 * Both nets at once on the same pictures. x [token, picture, pixel] -> logits [2, picture, kinds]. A layer computes
 * h' = keep · h + f(W h). Tokens lie outermost and features innermost, so that one product mixes the tokens from the left,
 * the other the features from the right, and nothing is transposed. Inside a tidy.
 */
export function logitsOf(
  tf: Tf,
  weights: readonly Tensor[],
  x: Tensor,
  keep: Tensor,
  activation: Activation,
): Tensor {
  const batch = x.shape[1] ?? 0;
  const f = (sum: Tensor) => (activation === 'tanh' ? tf.tanh(sum) : tf.relu(sum));
  const byToken = [2, tokens, batch * width];
  const byFeature = [2, tokens * batch, width];
  const depth = weights.length - 2;
  const map = (at: number) => weights[at] as Tensor;
  const pixels = tf.tile(tf.reshape(x, [1, tokens * batch, 16]), [2, 1, 1]);
  let h: Tensor = tf.reshape(tf.matMul(pixels, map(0)), byToken);
  for (let layer = 1; layer <= depth; layer++) {
    const mixed =
      layer % 2 === 1
        ? tf.matMul(map(layer), h, true)
        : tf.reshape(tf.matMul(tf.reshape(h, byFeature), map(layer)), byToken);
    h = tf.add(tf.mul(keep, h), f(mixed));
  }
  const mean = tf.matMul(tf.fill([2, 1, tokens], 1 / tokens), h);
  return tf.matMul(tf.reshape(mean, [2, batch, width]), map(depth + 1));
}

/** Cross-entropy of each net, [2], from logits [2, picture, kinds] and one-hot labels [picture, kinds]. */
function lossesOf(tf: Tf, logits: Tensor, labels: Tensor): Tensor {
  const picked = tf.sum(tf.mul(tf.logSoftmax(logits, 2), labels), 2);
  return tf.neg(tf.mean(picked, 1));
}

/** Losses [2] and the gradient of each net's own loss by each of its maps. Inside a tidy. */
export function gradientsOf(
  tf: Tf,
  weights: readonly Tensor[],
  { x, labels }: { x: Tensor; labels: Tensor },
  keep: Tensor,
  activation: Activation,
): { losses: Tensor; gradients: Tensor[] } {
  // The two nets share nothing, so the gradient of the sum of their losses is the gradient of each.
  const kept: { losses: Tensor | null } = { losses: null };
  const sum = (...arrays: Tensor[]) => {
    const losses = lossesOf(tf, logitsOf(tf, arrays, x, keep, activation), labels);
    kept.losses = tf.keep(losses);
    return tf.sum(losses);
  };
  const gradients = tf.grads(sum)([...weights]);
  const losses = tf.clone(kept.losses as unknown as Tensor);
  tf.dispose(kept.losses as unknown as Tensor);
  return { losses, gradients };
}
