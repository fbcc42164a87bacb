import type { Tf } from '@/lib/tensor/tf';

export type Tensor = InstanceType<Tf['Tensor']>;

export type Kind = 'rnn' | 'gru' | 'lstm';

type Five = [Tensor, Tensor, Tensor, Tensor, Tensor];

/** Blocks stacked in the weights: the state alone; r, z, n; i, f, g, o. */
export const blocks: Readonly<Record<Kind, number>> = { rnn: 1, gru: 3, lstm: 4 };

/** What a cell carries from step to step: h, or for an LSTM h beside c. */
export function stateSize(kind: Kind, hidden: number): number {
  return kind === 'lstm' ? 2 * hidden : hidden;
}

/**
 * One step of nn.RNNCell, nn.GRUCell or nn.LSTMCell (formulas of the documentation of torch.nn), many at a time, one to a
 * column: from what the step sees, [input + stateSize + 1, columns], to the next state [stateSize, columns]. All that is
 * linear is one product with the `linearRows` of the cell, [outputs, input + stateSize + 1].
 */
export function step(tf: Tf, kind: Kind, seen: Tensor, linear: Tensor): Tensor {
  const sums = tf.matMul(linear, seen);
  if (kind === 'rnn') return tf.tanh(sums);
  if (kind === 'gru') {
    const [r, z, given, carried, h] = tf.split(sums, 5) as Five;
    const keep = tf.sigmoid(z);
    const n = tf.tanh(tf.add(given, tf.mul(tf.sigmoid(r), carried)));
    return tf.add(tf.mul(tf.sub(1, keep), n), tf.mul(keep, h));
  }
  const [i, f, g, o, c] = tf.split(sums, 5) as Five;
  const next = tf.add(tf.mul(tf.sigmoid(f), c), tf.mul(tf.sigmoid(i), tf.tanh(g)));
  return tf.concat([tf.mul(tf.sigmoid(o), tf.tanh(next)), next]);
}
