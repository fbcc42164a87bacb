import type { Tf } from '@/lib/tensor/tf';
import { embed, gruStep, linear, runOver, type Tensor, tensorOf } from '../gru-cell';
import type { Weights } from '../weights';

/**
 * A GRU encoder from left to right and a GRU decoder that, at each step, sees the encoder's state of that step and attends to
 * the whole sentence: weights = softmax(query · key / √d), context = Σ weights · embedding. `hideFuture` lets it attend to the
 * words so far only. Word numbers [batch][time] of one length -> logits [batch, time, vocabulary] and attention
 * [batch, time, place]; inside a tidy.
 */
export function attention(
  tf: Tf,
  weights: Weights,
  numbers: readonly (readonly number[])[],
  hideFuture = false,
): { logits: Tensor; attention: Tensor } {
  const get = (name: string) => tensorOf(tf, weights, name);
  const xs = embed(tf, get('embedding'), numbers);
  const batch = numbers.length;
  const size = weights.embedding?.shape[1] ?? 0;
  const zeros = (width: number): Tensor => tf.zeros([batch, width]);
  const states = runOver(
    gruStep(tf, weights, 'encoder'),
    xs,
    zeros(weights['encoder.hiddenWeights']?.shape[1] ?? 0),
  );
  const key = get('key');
  const keys = tf.stack(
    states.map((state) => linear(tf, state, key)),
    1,
  );
  const values = tf.stack(xs, 1);
  const [query, head, bias] = [get('query'), get('head.weights'), get('head.bias')];
  const step = gruStep(tf, weights, 'decoder');
  let state = zeros(weights['decoder.hiddenWeights']?.shape[1] ?? 0);
  let context = zeros(size);
  const logits: Tensor[] = [];
  const rows: Tensor[] = [];
  for (const [at, seen] of states.entries()) {
    state = step(tf.concat([seen, context], 1), state);
    const asked = tf.expandDims(linear(tf, state, query), 2);
    const scores = tf.div(tf.squeeze(tf.matMul(keys, asked), [2]), Math.sqrt(size));
    const hidden = xs.map((_, place) => (hideFuture && place > at ? -1e9 : 0));
    const row = tf.softmax(tf.add(scores, tf.tensor1d(hidden)));
    context = tf.squeeze(tf.matMul(tf.expandDims(row, 1), values), [1]);
    logits.push(linear(tf, tf.concat([state, context], 1), head, bias));
    rows.push(row);
  }
  return { logits: tf.stack(logits, 1), attention: tf.stack(rows, 1) };
}
