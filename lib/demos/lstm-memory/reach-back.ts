import type { Tf } from '@/lib/tensor/tf';
import { type CellWeights, type Kind, stateSize, step, type Tensor } from './cells';

/**
 * Suffix products over the second axis: [v, T, s, s] -> the same shape, entry t being J_T ⋯ J_t. Each round joins
 * stretches of twice the length, so 100 factors need seven batched products.
 */
export function suffixProducts(tf: Tf, jacobians: Tensor): Tensor {
  const [, time = 1] = jacobians.shape;
  let products = jacobians;
  for (let reach = 1; reach < time; reach *= 2) {
    const later = tf.slice(products, [0, reach, 0, 0]);
    const earlier = tf.slice(products, [0, 0, 0, 0], [-1, time - reach, -1, -1]);
    const rest = tf.slice(products, [0, time - reach, 0, 0]);
    products = tf.concat([tf.matMul(later, earlier), rest], 1);
  }
  return products;
}

export interface BackReach {
  /** ∂h_T/∂x_t for t = 1 … T: [variants, T, hidden, input]. */
  slopes: Tensor;
  /** States before each step: [variants, T, stateSize]. */
  states: Tensor;
}

/**
 * How the last h depends on every input, for variants that differ in their pre-activations only: given [variants, T,
 * blocks × hidden]. The one-step Jacobians of all steps come from one backward pass over a batch of basis directions;
 * the chain rule then multiplies them. Call it inside a tidy.
 */
export function reachBack(tf: Tf, kind: Kind, weights: CellWeights, given: Tensor): BackReach {
  const [variants = 1, time = 1, width = 1] = given.shape;
  const hidden = weights.hidden.shape[1] as number;
  const size = stateSize(kind, hidden);
  const steps = tf.unstack(given, 1);
  const before: Tensor[] = [tf.zeros([variants, size])];
  for (const at of steps.slice(0, -1)) before.push(step(tf, kind, before.at(-1) as Tensor, at, weights));
  const states = tf.stack(before, 1);

  const spread = (values: Tensor, last: number) =>
    tf.reshape(tf.tile(tf.expandDims(values, 2), [1, 1, size, 1]), [variants * time * size, last]);
  const seeds = tf.tile(tf.eye(size), [variants * time, 1]);
  const pull = tf.grads((state: Tensor, share: Tensor) => step(tf, kind, state, share, weights));
  const [byState, byShare] = pull([spread(states, size), spread(given, width)], seeds) as [Tensor, Tensor];

  const jacobians = tf.reshape(byState, [variants, time, size, size]);
  const byInput = tf.reshape(tf.matMul(byShare, weights.input), [variants, time, size, -1]);
  const ends = tf.tile(tf.reshape(tf.eye(size), [1, 1, size, size]), [variants, 1, 1, 1]);
  const after = time > 1 ? tf.slice(suffixProducts(tf, jacobians), [0, 1, 0, 0]) : null;
  const chain = after ? tf.concat([after, ends], 1) : ends;
  const onlyH = tf.slice(chain, [0, 0, 0, 0], [-1, -1, hidden, -1]);
  return { slopes: tf.matMul(onlyH, byInput), states };
}

/** The input's share W_ih x + b_ih of all steps: x [T, input] -> [T, blocks × hidden]. */
export function inputShare(tf: Tf, x: Tensor, { input, inputBias }: CellWeights): Tensor {
  return tf.add(tf.matMul(x, input, false, true), inputBias);
}

/** Adds `bias` to the forget block (the second of i, f, g, o) of an LSTM's pre-activations [T, 4 × hidden]. */
export function withForgetBias(tf: Tf, share: Tensor, bias: number): Tensor {
  const hidden = (share.shape[1] as number) / 4;
  const shift = Array.from({ length: 4 * hidden }, (_, i) => (Math.floor(i / hidden) === 1 ? bias : 0));
  return tf.add(share, tf.tensor1d(shift));
}
