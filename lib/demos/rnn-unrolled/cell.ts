import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';

export type Tensor = InstanceType<Tf['Tensor']>;

/** The parameters of one cell, as nn.RNN stores them. */
export interface Cell {
  /** [hidden, input] */
  inputWeights: number[][];
  /** [hidden, hidden] */
  hiddenWeights: number[][];
  /** [hidden] each */
  inputBias: number[];
  hiddenBias: number[];
}

export type Activation = 'tanh' | 'relu';

/** A cell as PyTorch starts one: every parameter uniform in ±1/√hidden (documentation of torch.nn.RNN). */
export function drawCell(rng: Rng, input: number, hidden: number): Cell {
  const bound = 1 / Math.sqrt(hidden);
  const row = (length: number) => Array.from({ length }, () => (2 * rng() - 1) * bound);
  return {
    inputWeights: Array.from({ length: hidden }, () => row(input)),
    hiddenWeights: Array.from({ length: hidden }, () => row(hidden)),
    inputBias: row(hidden),
    hiddenBias: row(hidden),
  };
}

/** How many numbers these cells hold together; a cell that stands at several steps counts once. */
export function parameterCount(cells: readonly Cell[]): number {
  return [...new Set(cells)].reduce((sum, { inputWeights, hiddenWeights, inputBias, hiddenBias }) => {
    return sum + [inputWeights, hiddenWeights, inputBias, hiddenBias].flat(2).length;
  }, 0);
}

/** hidden × (input + hidden + 2): two weight matrices and two biases. */
export function countOfOneCell(input: number, hidden: number): number {
  return hidden * (input + hidden + 2);
}

/** The cell of each of `time` steps: one and the same, or, untied, a new one each. */
export function cellsOf(first: Cell, time: number, untied: boolean, draw: () => Cell): Cell[] {
  return Array.from({ length: time }, (_, t) => (untied && t > 0 ? draw() : first));
}

/** h' = f(W_ih x + b_ih + recurrence · W_hh h + b_hh) for x [batch, input], h [batch, hidden]. Inside a tidy. */
function stepOf(
  tf: Tf,
  cell: Cell,
  activation: Activation,
  recurrence: number,
): (x: Tensor, h: Tensor) => Tensor {
  const fromInput = tf.transpose(tf.tensor2d(cell.inputWeights));
  const fromState = tf.mul(tf.transpose(tf.tensor2d(cell.hiddenWeights)), recurrence);
  const bias = tf.add(cell.inputBias, cell.hiddenBias);
  return (x, h) => {
    const sum = tf.addN([tf.matMul(x, fromInput), tf.matMul(h, fromState)]);
    return activation === 'tanh' ? tf.tanh(tf.add(sum, bias)) : tf.relu(tf.add(sum, bias));
  };
}

/** Every state h_1 … h_T over x [batch, time, input], one cell per step, from h_0 = 0: [batch, time, hidden]. Inside a tidy. */
export function unroll(
  tf: Tf,
  cells: readonly Cell[],
  x: Tensor,
  activation: Activation,
  recurrence = 1,
): Tensor {
  const steps = new Map([...new Set(cells)].map((cell) => [cell, stepOf(tf, cell, activation, recurrence)]));
  let h: Tensor = tf.zeros([x.shape[0] ?? 1, cells[0]?.hiddenBias.length ?? 1]);
  const states = tf.unstack(x, 1).map((xt, t) => {
    const step = steps.get(cells[t] as Cell);
    if (step) h = step(xt, h);
    return h;
  });
  return tf.stack(states, 1);
}

/** ‖∂h_T / ∂x_t‖ for each t, all units of h_T together: [time]. Inside a tidy. */
export function feltByLast(
  tf: Tf,
  cells: readonly Cell[],
  x: Tensor,
  activation: Activation,
  recurrence = 1,
): Tensor {
  const [, time = 1] = x.shape;
  const hidden = cells[0]?.hiddenBias.length ?? 1;
  // One copy of the sequence per unit, and of copy i only unit i: its gradient is row i of the Jacobian.
  const copies: Tensor = tf.tile(x, [hidden, 1, 1]);
  const trace = (inputs: Tensor) => {
    const last = tf.slice(unroll(tf, cells, inputs, activation, recurrence), [0, time - 1, 0], [-1, 1, -1]);
    return tf.sum(tf.mul(tf.squeeze(last, [1]), tf.eye(hidden)));
  };
  return tf.sqrt(tf.sum(tf.square(tf.grad(trace)(copies)), [0, 2]));
}

/** The same states from TensorFlow.js's own layer, which knows one cell and one bias (the sum of the two): [time, hidden]. */
export async function layerStates(
  tf: Tf,
  cell: Cell,
  x: readonly (readonly number[])[],
): Promise<number[][]> {
  const layer = tf.layers.simpleRNN({
    units: cell.hiddenBias.length,
    activation: 'tanh',
    returnSequences: true,
    inputShape: [x.length, x[0]?.length ?? 1],
  });
  try {
    const states = tf.tidy(() => {
      const sequence = tf.tensor3d([x.map((row) => [...row])]);
      layer.apply(sequence); // the first call makes the layer's own weights
      layer.setWeights([
        tf.transpose(tf.tensor2d(cell.inputWeights)),
        tf.transpose(tf.tensor2d(cell.hiddenWeights)),
        tf.add(cell.inputBias, cell.hiddenBias),
      ]);
      const out = layer.apply(sequence) as Tensor;
      return tf.squeeze(out, [0]);
    });
    const values = (await states.array()) as number[][];
    states.dispose();
    return values;
  } finally {
    layer.dispose();
  }
}
