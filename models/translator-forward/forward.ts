import type { Tf } from '@/lib/tensor/tf';
import { embed, gruStep, linear, runOver, type Tensor, tensorOf } from '../gru-cell';
import type { Weights } from '../weights';

/** Words that the model may wait before it answers: 0 to 5. */
export const longestDelay = 5;

/**
 * A GRU from left to right over [batch][time] word numbers, all of one length. It answers `delay` words late: the first state
 * says how late, and ends of sentence (0) follow the words. Logits [batch, time, vocabulary]; inside a tidy.
 */
export function forward(
  tf: Tf,
  weights: Weights,
  numbers: readonly (readonly number[])[],
  delay: number,
): Tensor {
  const ends = Array.from({ length: delay }, () => 0);
  const xs = embed(
    tf,
    tensorOf(tf, weights, 'embedding'),
    numbers.map((sentence) => [...sentence, ...ends]),
  );
  const start = tf.slice(tensorOf(tf, weights, 'start'), [delay, 0], [1, -1]);
  const first = tf.tile(start, [numbers.length, 1]);
  const states = runOver(gruStep(tf, weights, 'gru'), xs, first);
  const head = tensorOf(tf, weights, 'head.weights');
  const bias = tensorOf(tf, weights, 'head.bias');
  return tf.stack(
    states.slice(delay).map((state) => linear(tf, state, head, bias)),
    1,
  );
}
