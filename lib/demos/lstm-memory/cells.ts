import type { Tf } from '@/lib/tensor/tf';

export type Tensor = InstanceType<Tf['Tensor']>;

export type Kind = 'rnn' | 'gru' | 'lstm';

/** Blocks stacked in the weights: the state alone; r, z, n; i, f, g, o. */
export const blocks: Readonly<Record<Kind, number>> = { rnn: 1, gru: 3, lstm: 4 };

/** The weights of several nets of one kind, stacked over the first axis. */
export interface CellWeights {
  /** [nets, blocks × hidden, input] */
  input: Tensor;
  /** [nets, blocks × hidden, hidden] */
  hidden: Tensor;
  /** [nets, 1, blocks × hidden] each */
  inputBias: Tensor;
  hiddenBias: Tensor;
}

/** What a cell carries from step to step: h, or for an LSTM h beside c. */
export function stateSize(kind: Kind, hidden: number): number {
  return kind === 'lstm' ? 2 * hidden : hidden;
}

/**
 * One step of nn.RNNCell, nn.GRUCell or nn.LSTMCell for many rows of several nets: state [nets, rows, stateSize] and
 * x [nets, rows, input] -> the next state, shaped like `state` (formulas of the documentation of torch.nn).
 */
export function step(tf: Tf, kind: Kind, state: Tensor, x: Tensor, weights: CellWeights): Tensor {
  const hidden = weights.hidden.shape[2] as number;
  const h = kind === 'lstm' ? tf.slice(state, [0, 0, 0], [-1, -1, hidden]) : state;
  const given = tf.add(tf.matMul(x, weights.input, false, true), weights.inputBias);
  const carried = tf.add(tf.matMul(h, weights.hidden, false, true), weights.hiddenBias);
  if (kind === 'rnn') return tf.tanh(tf.add(given, carried));
  if (kind === 'gru') {
    const [ri, zi, ni] = tf.split(given, 3, 2) as [Tensor, Tensor, Tensor];
    const [rh, zh, nh] = tf.split(carried, 3, 2) as [Tensor, Tensor, Tensor];
    const z = tf.sigmoid(tf.add(zi, zh));
    const n = tf.tanh(tf.add(ni, tf.mul(tf.sigmoid(tf.add(ri, rh)), nh)));
    return tf.add(tf.mul(tf.sub(1, z), n), tf.mul(z, h));
  }
  const c = tf.slice(state, [0, 0, hidden], [-1, -1, hidden]);
  const [i, f, g, o] = tf.split(tf.add(given, carried), 4, 2) as [Tensor, Tensor, Tensor, Tensor];
  const next = tf.add(tf.mul(tf.sigmoid(f), c), tf.mul(tf.sigmoid(i), tf.tanh(g)));
  return tf.concat([tf.mul(tf.sigmoid(o), tf.tanh(next)), next], 2);
}
