import type { Tf } from '@/lib/tensor/tf';
import type { Weights } from './weights';

export type Tensor = InstanceType<Tf['Tensor']>;

/** An array of the model as a tensor; inside a tidy. Throws the name of an array that is not there. */
export function tensorOf(tf: Tf, weights: Weights, name: string): Tensor {
  const array = weights[name];
  if (!array) throw new Error(`the weights have no "${name}"; they have ${Object.keys(weights).join(', ')}`);
  return tf.tensor(array.values, [...array.shape]);
}

/** y = x Wᵀ + b, as in nn.Linear: [rows, in] -> [rows, out]. */
export function linear(tf: Tf, x: Tensor, weights: Tensor, bias?: Tensor): Tensor {
  const product = tf.matMul(x, tf.transpose(weights));
  return bias ? tf.add(product, bias) : product;
}

/** One step of a recurrent layer: input [batch, in] and state [batch, hidden] -> the next state [batch, hidden]. */
export type Step = (x: Tensor, h: Tensor) => Tensor;

/**
 * PyTorch's GRU cell, whose reset gate acts after the hidden product (TensorFlow.js's own layer resets before it):
 * r = σ(r_i + r_h), z = σ(z_i + z_h), n = tanh(n_i + r·n_h), h' = (1 − z)·n + z·h (documentation of torch.nn.GRU).
 * Reads `<prefix>.inputWeights` [3 × hidden, in], `hiddenWeights` [3 × hidden, hidden], `inputBias`, `hiddenBias`; inside a tidy.
 */
export function gruStep(tf: Tf, weights: Weights, prefix: string): Step {
  const [inputWeights, hiddenWeights, inputBias, hiddenBias] = (
    ['inputWeights', 'hiddenWeights', 'inputBias', 'hiddenBias'] as const
  ).map((name) => tensorOf(tf, weights, `${prefix}.${name}`)) as [Tensor, Tensor, Tensor, Tensor];
  const [fromInput, fromHidden] = [tf.transpose(inputWeights), tf.transpose(hiddenWeights)];
  return (x, h) => {
    const input = tf.split(tf.add(tf.matMul(x, fromInput), inputBias), 3, 1) as [Tensor, Tensor, Tensor];
    const hidden = tf.split(tf.add(tf.matMul(h, fromHidden), hiddenBias), 3, 1) as [Tensor, Tensor, Tensor];
    const r = tf.sigmoid(tf.add(input[0], hidden[0]));
    const z = tf.sigmoid(tf.add(input[1], hidden[1]));
    const n = tf.tanh(tf.add(input[2], tf.mul(r, hidden[2])));
    return tf.add(n, tf.mul(z, tf.sub(h, n)));
  };
}

/** All states of a run over `xs` from `first`: one [batch, hidden] per time step. */
export function runOver(step: Step, xs: readonly Tensor[], first: Tensor): Tensor[] {
  const states: Tensor[] = [];
  let h = first;
  for (const x of xs) {
    h = step(x, h);
    states.push(h);
  }
  return states;
}

/** The embeddings of word numbers [batch][time], one [batch, features] per time step. */
export function embed(tf: Tf, embedding: Tensor, numbers: readonly (readonly number[])[]): Tensor[] {
  const length = numbers[0]?.length ?? 0;
  return Array.from({ length }, (_, at) =>
    tf.gather(
      embedding,
      tf.tensor1d(
        numbers.map((sentence) => sentence[at] ?? 0),
        'int32',
      ),
    ),
  );
}
