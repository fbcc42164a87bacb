import type { Tf } from '@/lib/tensor/tf';

export type Tensor = InstanceType<Tf['Tensor']>;

/** The parameters of one layer in one direction, as PyTorch stacks them: reset, update, new. */
export interface CellWeights {
  /** [3 × hidden, input] */
  input: Tensor;
  /** [3 × hidden, hidden] */
  hidden: Tensor;
  /** [3 × hidden] each */
  inputBias: Tensor;
  hiddenBias: Tensor;
}

/** `after`: reset applied to the hidden product, PyTorch's formula. `before`: to the state itself, the layer of TensorFlow.js. */
export type Reset = 'after' | 'before';

/** x W_ihᵀ + b_ih of one time step: [batch, input] -> [batch, 3 × hidden]. */
export function inputBlock(tf: Tf, x: Tensor, { input, inputBias }: CellWeights): Tensor {
  return tf.add(tf.matMul(x, input, false, true), inputBias);
}

/**
 * One step: [batch, input] and [batch, hidden] -> [batch, hidden].
 * r = σ(r_i + r_h), z = σ(z_i + z_h), n = tanh(n_i + r·n_h), h' = (1 − z)·n + z·h (documentation of torch.nn.GRU).
 */
function step(tf: Tf, x: Tensor, h: Tensor, weights: CellWeights, reset: Reset): Tensor {
  const hiddenBlock = tf.add(tf.matMul(h, weights.hidden, false, true), weights.hiddenBias);
  const [ri, zi, ni] = tf.split(inputBlock(tf, x, weights), 3, 1) as [Tensor, Tensor, Tensor];
  const [rh, zh, nh] = tf.split(hiddenBlock, 3, 1) as [Tensor, Tensor, Tensor];
  const r = tf.sigmoid(tf.add(ri, rh));
  const z = tf.sigmoid(tf.add(zi, zh));
  const past = reset === 'after' ? tf.mul(r, nh) : resetBefore();
  const n = tf.tanh(tf.add(ni, past));
  return tf.add(tf.mul(tf.sub(1, z), n), tf.mul(z, h));

  function resetBefore(): Tensor {
    const newWeights = tf.split(weights.hidden, 3, 0)[2] as Tensor;
    const newBias = tf.split(weights.hiddenBias, 3, 0)[2] as Tensor;
    return tf.add(tf.matMul(tf.mul(r, h), newWeights, false, true), newBias);
  }
}

export interface GruSettings {
  /** Number of directions, 1 or 2. `weights` holds layer 0 forward, layer 0 backward, layer 1 forward, … */
  directions: 1 | 2;
  /** Which axis of x is time: 1 with batch_first, else 0. */
  timeAxis: 0 | 1;
  reset: Reset;
}

/**
 * nn.GRU by hand: x [batch, time, input] (or [time, batch, input]) -> out, the last layer at every step, and
 * hidden [layers × directions, batch, hidden], the last state of every layer and direction. Call it inside a tidy.
 */
export function gru(tf: Tf, x: Tensor, weights: readonly CellWeights[], settings: GruSettings) {
  const { directions, timeAxis, reset } = settings;
  let sequence: Tensor[] = tf.unstack(x, timeAxis);
  const last: Tensor[] = [];
  for (let first = 0; first < weights.length; first += directions) {
    const passes = weights.slice(first, first + directions).map((cell, direction) => {
      const backward = direction === 1;
      let h: Tensor = tf.zeros([x.shape[1 - timeAxis] as number, cell.hidden.shape[1] as number]);
      const states = (backward ? [...sequence].reverse() : sequence).map((at) => {
        h = step(tf, at, h, cell, reset);
        return h;
      });
      last.push(h);
      return backward ? states.reverse() : states;
    });
    sequence = sequence.map((_, t) =>
      tf.concat(
        passes.map((states) => states[t] as Tensor),
        1,
      ),
    );
  }
  return { out: tf.stack(sequence, timeAxis), hidden: tf.stack(last) };
}
