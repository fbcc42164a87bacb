import type { Tf } from '@/lib/tensor/tf';

export type Tensor = InstanceType<Tf['Tensor']>;

/** The parameters of one direction of one layer, as nn.RNN keeps them. */
export interface RnnWeights {
  /** [hidden, input] */
  input: Tensor;
  /** [hidden, hidden] */
  hidden: Tensor;
  /** [hidden]; PyTorch's two biases added up. */
  bias: Tensor;
}

export interface LayerWeights {
  forward: RnnWeights;
  backward: RnnWeights;
}

/** How the second pass is made; only `aligned` is a bidirectional RNN. */
export type SecondPass =
  /** Reads from the end; its states are put back to the tokens they belong to. */
  | 'aligned'
  /** Reads from the end, but the states stay in the order they were made. */
  | 'not-flipped'
  /** Reads from the start a second time. */
  | 'forward';

/** h_t = tanh(W_ih x_t + W_hh h_{t−1} + b) over a list of [batch, input]; h_0 = 0. States in reading order. */
function read(tf: Tf, tokens: readonly Tensor[], weights: RnnWeights): Tensor[] {
  const [first] = tokens as [Tensor];
  let h: Tensor = tf.zeros([first.shape[0] as number, weights.bias.shape[0] as number]);
  return tokens.map((x) => {
    const given = tf.matMul(x as typeof h, weights.input, false, true);
    const carried = tf.matMul(h, weights.hidden, false, true);
    h = tf.tanh(tf.add(tf.add(given, carried), weights.bias));
    return h;
  });
}

/**
 * nn.RNN(bidirectional=True, batch_first=True): x [batch, time, input] -> out [batch, time, 2 × hidden], forward half
 * first, and final [2, batch, hidden], the last states of the top layer in reading order. Differentiable in x.
 */
export function readBothWays(tf: Tf, x: Tensor, layers: readonly LayerWeights[], second: SecondPass) {
  let tokens: Tensor[] = tf.unstack(x, 1);
  let final: Tensor[] = [];
  for (const { forward, backward } of layers) {
    const there = read(tf, tokens, forward);
    const back = read(tf, second === 'forward' ? tokens : [...tokens].reverse(), backward);
    final = [there.at(-1) as Tensor, back.at(-1) as Tensor];
    const placed = second === 'aligned' ? [...back].reverse() : back;
    tokens = there.map((state, t) => tf.concat([state, placed[t] as Tensor], 1));
  }
  return { out: tf.stack(tokens, 1), final: tf.stack(final) };
}
