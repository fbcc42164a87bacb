import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';

export type Tensor = InstanceType<Tf['Tensor']>;
type Matrix = ReturnType<Tf['tensor2d']>;

/** The backbone's tensors in order; they and a head are all that an optimiser could train. */
export const backboneNames = [
  'linear1.weight',
  'linear1.bias',
  'norm.gamma',
  'norm.beta',
  'linear2.weight',
  'linear2.bias',
] as const;

/** Numbers in each of them for h hidden units. */
export function backboneSizes(h: number): readonly number[] {
  return [2 * h, h, h, h, h * h, h];
}

/** What BatchNorm keeps besides its parameters: [h] each. A type, so that tf.tidy takes it. */
export type Statistics = { mean: Tensor; variance: Tensor };

const epsilon = 1e-5;
/** Weight of a new batch in the running statistics, as in nn.BatchNorm1d. */
const momentum = 0.1;

/** Starting values as nn.Linear draws them, ±1/√inputs, weights as [inputs, outputs]; gamma 1, beta 0. */
export function drawBackbone(tf: Tf, rng: Rng, h: number): Tensor[] {
  const [w1, b1] = drawLinear(tf, rng, 2, h);
  const [w2, b2] = drawLinear(tf, rng, h, h);
  return [w1, b1, tf.ones([h]), tf.zeros([h]), w2, b2];
}

export function drawLinear(tf: Tf, rng: Rng, given: number, made: number): [Tensor, Tensor] {
  const bound = 1 / Math.sqrt(given);
  const draw = (count: number) => Array.from({ length: count }, () => (2 * rng() - 1) * bound);
  return [tf.tensor2d(draw(given * made), [given, made]), tf.tensor1d(draw(made))];
}

function first(tf: Tf, [w1, b1]: readonly Tensor[], x: Tensor): Tensor {
  return tf.add(tf.matMul(x as Matrix, w1 as Matrix), b1 as Tensor);
}

/** Logits [rows, 1]. `statistics` normalise in eval mode; null is train mode, where the batch's own do. */
export function forward(
  tf: Tf,
  backbone: readonly Tensor[],
  head: readonly Tensor[],
  x: Tensor,
  statistics: Statistics | null,
): Tensor {
  const [, , gamma, beta, w2, b2] = backbone as [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  const z = first(tf, backbone, x);
  const { mean, variance } = statistics ?? tf.moments(z, 0);
  const normal = tf.div(tf.sub(z, mean), tf.sqrt(tf.add(variance, epsilon)));
  const one = tf.relu(tf.add(tf.mul(normal, gamma), beta));
  const two = tf.relu(tf.add(tf.matMul(one as Matrix, w2 as Matrix), b2));
  return tf.add(tf.matMul(two as Matrix, head[0] as Matrix), head[1] as Tensor);
}

/** The running statistics after one batch in train mode: a tenth of the new, nine tenths of the old, the variance unbiased. */
export function updated(
  tf: Tf,
  backbone: readonly Tensor[],
  x: Tensor,
  { mean, variance }: Statistics,
): Statistics {
  return tf.tidy(() => {
    const batch = tf.moments(first(tf, backbone, x), 0);
    const rows = x.shape[0] as number;
    const mix = (old: Tensor, now: Tensor) => tf.add(tf.mul(1 - momentum, old), tf.mul(momentum, now));
    return {
      mean: mix(mean, batch.mean),
      variance: mix(variance, tf.mul(rows / Math.max(1, rows - 1), batch.variance)),
    };
  });
}
