import { type Kind, stateSize } from './cells';

/** The weights of one net as PyTorch stores them: [blocks × hidden, input], [blocks × hidden, hidden], two biases. */
export interface CellNumbers {
  input: number[][];
  hidden: number[][];
  inputBias: number[];
  hiddenBias: number[];
}

const sigmoid = (a: number) => 1 / (1 + Math.exp(-a));

function affine(rows: number[][], bias: number[], x: number[]): number[] {
  return rows.map((row, i) => row.reduce((sum, w, k) => sum + w * (x[k] as number), bias[i] as number));
}

/** One step in float64, the formulas of the documentation of torch.nn: state and x -> the next state. */
export function plainStep(kind: Kind, state: number[], x: number[], cell: CellNumbers): number[] {
  const hidden = cell.hidden[0]?.length ?? 0;
  const h = state.slice(0, hidden);
  const given = affine(cell.input, cell.inputBias, x);
  const carried = affine(cell.hidden, cell.hiddenBias, h);
  const sum = (block: number, k: number) =>
    (given[block * hidden + k] as number) + (carried[block * hidden + k] as number);
  if (kind === 'rnn') return h.map((_, k) => Math.tanh(sum(0, k)));
  if (kind === 'gru')
    return h.map((was, k) => {
      const at = 2 * hidden + k;
      const n = Math.tanh((given[at] as number) + sigmoid(sum(0, k)) * (carried[at] as number));
      const z = sigmoid(sum(1, k));
      return (1 - z) * n + z * was;
    });
  const c = state
    .slice(hidden)
    .map((was, k) => sigmoid(sum(1, k)) * was + sigmoid(sum(0, k)) * Math.tanh(sum(2, k)));
  return [...c.map((cell, k) => sigmoid(sum(3, k)) * Math.tanh(cell)), ...c];
}

export interface PlainChain {
  /** [time] of inputs, state before and state after each step. */
  inputs: number[][];
  before: number[][];
  after: number[][];
}

/**
 * Where the net stands before and after each step. A sequence shorter than `time` comes last; the steps before it see a
 * zero input and a zero state and lead nowhere.
 */
export function plainChain(kind: Kind, cell: CellNumbers, sequence: number[][], time: number): PlainChain {
  const nothing = Array<number>(sequence[0]?.length ?? 0).fill(0);
  const start = Array<number>(stateSize(kind, cell.hidden[0]?.length ?? 0)).fill(0);
  const first = time - sequence.length;
  const chain: PlainChain = { inputs: [], before: [], after: [] };
  for (let t = 0; t < time; t++) {
    const x = sequence[t - first] ?? nothing;
    const state = t > first ? (chain.after[t - 1] as number[]) : start;
    chain.inputs.push(x);
    chain.before.push(state);
    chain.after.push(plainStep(kind, state, x, cell));
  }
  return chain;
}

/** The same LSTM with `bias` added to its forget block, the second of i, f, g, o. */
export function withForgetBias(cell: CellNumbers, bias: number): CellNumbers {
  const hidden = cell.inputBias.length / 4;
  const inputBias = cell.inputBias.map((b, i) => (Math.floor(i / hidden) === 1 ? b + bias : b));
  return { ...cell, inputBias };
}
