import type { Tf } from '@/lib/tensor/tf';
import { type CellWeights, type Kind, step, type Tensor } from './cells';
import { type CellNumbers, type PlainChain, plainChain } from './plain-chain';

/** A chain of `time` steps in `count` stretches of `length`: the products then need 2 √time rounds, all of one shape. */
export function stretchesOf(steps: number): { length: number; count: number; time: number } {
  const length = Math.ceil(Math.sqrt(steps));
  const count = Math.ceil(steps / length);
  return { length, count, time: length * count };
}

/**
 * The chain rule from the end: jacobians [nets × time, s, s] -> [nets × time, rows, s], the first `rows` rows of
 * J_T ⋯ J_{t+1} (at the last step, of the identity). First within all stretches at once, then from stretch to stretch.
 */
export function chainBack(tf: Tf, jacobians: Tensor, steps: number, rows: number): Tensor {
  const [all = 1, size = 1] = jacobians.shape;
  const { length, count, time } = stretchesOf(steps);
  const nets = all / time;
  const at = (values: Tensor, k: number) =>
    tf.reshape(tf.slice(values, [0, k, 0], [-1, 1, -1]), [-1, size, size]);

  const stretches = tf.reshape(jacobians, [nets * count, length, size * size]);
  const within = [at(stretches, length - 1)];
  for (let l = length - 2; l >= 0; l--) within.unshift(tf.matMul(within[0] as Tensor, at(stretches, l)));

  const whole = tf.reshape(within[0] as Tensor, [nets, count, size * size]);
  const after = [identities(tf, nets, rows, size)];
  for (let b = count - 1; b > 0; b--) after.unshift(tf.matMul(after[0] as Tensor, at(whole, b)));

  const heads = tf.reshape(tf.concat(after, 1), [nets * count, rows, size]);
  const tails = tf.concat([...within.slice(1), identities(tf, nets * count, size, size)], 2);
  const joined = tf.reshape(tf.matMul(heads, tails), [nets * count, rows, length, size]);
  return tf.reshape(tf.transpose(joined, [0, 2, 1, 3]), [all, rows, size]);
}

function identities(tf: Tf, count: number, rows: number, columns: number): Tensor {
  const one = Array.from({ length: rows * columns }, (_, i) => +(i % columns === Math.floor(i / columns)));
  return tf.tensor(Array.from({ length: count }, () => one).flat(), [count, rows, columns]);
}

export interface Net {
  cell: CellNumbers;
  /** [steps, input]; may be shorter than the longest. */
  sequence: number[][];
}

export interface BackReach {
  /** ∂h_T/∂x_t: [nets × time, hidden, input]. */
  slopes: Tensor;
  /** Largest difference between a state of the chain and the device's own step to it. */
  offChain: Tensor;
  chains: readonly PlainChain[];
}

/**
 * How the last h depends on every input, for several nets of one kind. The states are run through in float64, for a
 * hundred tiny steps would keep a GPU waiting; the device repeats all steps at once, gives their Jacobians by one backward
 * pass over a batch of basis directions, and multiplies them. Call it inside a tidy.
 */
export function reachBack(tf: Tf, kind: Kind, nets: readonly Net[], steps: number): BackReach {
  const { time } = stretchesOf(steps);
  const chains = nets.map(({ cell, sequence }) => plainChain(kind, cell, sequence, time));
  const size = chains[0]?.before[0]?.length ?? 0;
  const hidden = nets[0]?.cell.hidden[0]?.length ?? 0;
  const weights = stack(
    tf,
    nets.map(({ cell }) => cell),
  );
  const copies = (part: keyof PlainChain) => {
    const values = chains.flatMap((chain) =>
      chain[part].flatMap((row) => Array.from({ length: size }, () => row)),
    );
    return tf.tensor(values.flat(), [nets.length, time * size, values[0]?.length ?? 0]);
  };
  const pull = tf.valueAndGrads((state: Tensor, x: Tensor) => step(tf, kind, state, x, weights));
  const seeds = tf.reshape(identities(tf, nets.length * time, size, size), [nets.length, time * size, size]);
  const { value, grads } = pull([copies('before'), copies('inputs')], seeds);
  const [byState, byInput] = grads as [Tensor, Tensor];
  const chain = chainBack(tf, tf.reshape(byState, [-1, size, size]), steps, hidden);
  return {
    slopes: tf.matMul(chain, tf.reshape(byInput, [nets.length * time, size, -1])),
    offChain: tf.max(tf.abs(tf.sub(value, copies('after')))),
    chains,
  };
}

function stack(tf: Tf, cells: readonly CellNumbers[]): CellWeights {
  return {
    input: tf.tensor3d(cells.map(({ input }) => input)),
    hidden: tf.tensor3d(cells.map(({ hidden }) => hidden)),
    inputBias: tf.tensor3d(cells.map(({ inputBias }) => [inputBias])),
    hiddenBias: tf.tensor3d(cells.map(({ hiddenBias }) => [hiddenBias])),
  };
}
