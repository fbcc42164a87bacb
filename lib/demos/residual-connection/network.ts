import type { Tf } from '@/lib/tensor/tf';
import { batch, type Drawn, width } from './draw-weights';
import type { Params } from './params';

type Tensor = InstanceType<Tf['Tensor']>;
type Matrix = ReturnType<Tf['tensor2d']>;

const activations: Record<Params['activation'], (tf: Tf, z: Tensor) => Tensor> = {
  sigmoid: (tf, z) => tf.sigmoid(z),
  tanh: (tf, z) => tf.tanh(z),
  relu: (tf, z) => tf.relu(z),
  leaky: (tf, z) => tf.leakyRelu(z, 0.01),
};

/** F(x) = act(x W + b), [rows, 16] -> [rows, 16]. */
function layer(tf: Tf, x: Tensor, weight: Tensor, bias: Tensor, activation: Params['activation']): Tensor {
  return activations[activation](tf, tf.add(tf.matMul(x as Matrix, weight as Matrix), bias));
}

/** x after one block: F(x), or carry · x + F(x). */
function block(tf: Tf, x: Tensor, f: Tensor, carry: number | null): Tensor {
  return carry === null ? f : tf.add(tf.mul(carry, x), f);
}

/** Norms of d loss / d W by layer, and the size of the last output relative to the input. */
export async function gradientNorms(
  tf: Tf,
  drawn: Drawn,
  activation: Params['activation'],
  carry: number | null,
): Promise<{ norms: number[]; signal: number }> {
  const { all, last } = tf.tidy(() => {
    const biases = drawn.biases.map((bias) => tf.tensor1d([...bias]));
    const readout = tf.tensor2d([...drawn.readout], [width, 1]);
    const through = (weights: readonly Tensor[]) => {
      let x: Tensor = tf.tensor2d([...drawn.inputs], [batch, width]);
      weights.forEach((weight, i) => {
        x = block(tf, x, layer(tf, x, weight, biases[i] as Tensor, activation), carry);
      });
      return x;
    };
    const weights = drawn.weights.map((weight) => tf.tensor2d([...weight], [width, width]));
    const gradients = tf.grads((...at: Tensor[]) => tf.mean(tf.matMul(through(at) as Matrix, readout)))(
      weights,
    );
    return { all: tf.stack(gradients.map((one) => tf.reshape(one, [-1]))), last: through(weights) };
  });
  const rows = (await all.array()) as number[][];
  const output = Array.from(await last.data());
  tf.dispose([all, last]);
  // Norms in float64: the squares of 1e-25 are 0 in float32.
  return { norms: rows.map((row) => Math.hypot(...row)), signal: rms(output) / rms(drawn.inputs) };
}

function rms(values: readonly number[]): number {
  return Math.hypot(...values) / Math.sqrt(values.length);
}

/** Jacobians [16][16], rows by output, of F and of the whole block, at the first input: one backward pass a row. */
export async function blockJacobians(
  tf: Tf,
  drawn: Drawn,
  activation: Params['activation'],
  carry: number | null,
): Promise<{ ofF: number[][]; ofBlock: number[][] }> {
  const stacked = tf.tidy(() => {
    // Sixteen copies of the same input, so that one backward pass with seed I gives all sixteen rows.
    const x = tf.tile(tf.tensor2d([...drawn.inputs.slice(0, width)], [1, width]), [width, 1]);
    const weight = tf.tensor2d([...(drawn.weights[0] ?? [])], [width, width]);
    const bias = tf.tensor1d([...(drawn.biases[0] ?? [])]);
    const f = (at: Tensor) => layer(tf, at, weight, bias, activation);
    const seed = tf.eye(width);
    return tf.stack([tf.grad(f)(x, seed), tf.grad((at) => block(tf, at, f(at), carry))(x, seed)]);
  });
  const [ofF = [], ofBlock = []] = (await stacked.array()) as number[][][];
  stacked.dispose();
  return { ofF, ofBlock };
}

/** Slope of a chain of `depth` straight-line blocks: F(x) = a x, and carry · x + a x. */
export async function chainSlopes(tf: Tf, depth: number, a: number, carry: number | null) {
  const both = tf.tidy(() => {
    const chain = (link: (x: Tensor) => Tensor) =>
      tf.grad((x) => {
        let at: Tensor = x;
        for (let i = 0; i < depth; i++) at = link(at);
        return at;
      })(tf.scalar(1));
    return tf.stack([chain((x) => tf.mul(a, x)), chain((x) => block(tf, x, tf.mul(a, x), carry))]);
  });
  const [plain = Number.NaN, residual = Number.NaN] = Array.from(await both.data());
  both.dispose();
  return { plain, residual };
}
