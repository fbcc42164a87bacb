import type { Tf } from '@/lib/tensor/tf';
import { embed, gruStep, linear, runOver, type Tensor, tensorOf } from '../gru-cell';
import type { Weights } from '../weights';

/**
 * A GRU from left to right and one from right to left over [batch][time] word numbers, all of one length; each word is read
 * off both states of its place through a hidden layer. `silenced`: the backward states are replaced by zeros. Logits [batch, time, vocabulary]; inside a tidy.
 */
export function bidirectional(
  tf: Tf,
  weights: Weights,
  numbers: readonly (readonly number[])[],
  silenced = false,
): Tensor {
  const xs = embed(tf, tensorOf(tf, weights, 'embedding'), numbers);
  const hidden = weights['forward.hiddenWeights']?.shape[1] ?? 0;
  const zeros: Tensor = tf.zeros([numbers.length, hidden]);
  const ahead = runOver(gruStep(tf, weights, 'forward'), xs, zeros);
  const back = silenced
    ? ahead.map(() => zeros)
    : runOver(gruStep(tf, weights, 'backward'), [...xs].reverse(), zeros).reverse();
  const get = (name: string) => tensorOf(tf, weights, name);
  const [middle, middleBias] = [get('middle.weights'), get('middle.bias')];
  const [head, bias] = [get('head.weights'), get('head.bias')];
  return tf.stack(
    ahead.map((state, at) => {
      const both = tf.concat([state, back[at] as Tensor], 1);
      return linear(tf, tf.relu(linear(tf, both, middle, middleBias)), head, bias);
    }),
    1,
  );
}
