import type { Tf } from '@/lib/tensor/tf';

type Tensor = InstanceType<Tf['Tensor']>;

/** One operation of an expression. Its inputs are ids of nodes before it. */
export interface GraphNode {
  id: string;
  /** As written in the picture; short, since five stand side by side on a phone. */
  label: string;
  inputs: readonly string[];
  /** Column and row of the picture; rows may be halves. */
  place: readonly [column: number, row: number];
  /** `atZero` is the mask x == 0, made outside the differentiated part: tf.equal has no gradient. */
  apply(tf: Tf, inputs: readonly Tensor[], atZero: Tensor): Tensor;
}

export interface Graph {
  /** The function in the notation of the picture. */
  name: string;
  /** In topological order: x first, the output last. */
  nodes: readonly GraphNode[];
}

const x: GraphNode = {
  id: 'x',
  label: 'x',
  inputs: [],
  place: [0, 0],
  apply: (_tf, [only]) => only as Tensor,
};

function node(
  id: string,
  label: string,
  inputs: readonly string[],
  place: readonly [number, number],
  apply: (tf: Tf, a: Tensor, b: Tensor, c: Tensor) => Tensor,
): GraphNode {
  const spread: GraphNode['apply'] = (tf, [a, b, c]) => apply(tf, a as Tensor, b as Tensor, c as Tensor);
  return { id, label, inputs, place, apply: spread };
}

/** where(x == 0, 1, ·) */
function whereZero(id: string, label: string, input: string, place: readonly [number, number]): GraphNode {
  return {
    id,
    label,
    inputs: [input],
    place,
    apply: (tf, [value], atZero) => tf.where(atZero, tf.onesLike(value as Tensor), value as Tensor),
  };
}

const at = (place: readonly [number, number]): GraphNode => ({ ...x, place });

/** The functions on trial, simplest first. */
export const graphs = {
  inverse: { name: '1/x', nodes: [x, node('out', '1/x', ['x'], [1, 0], (tf, a) => tf.div(1, a))] },
  root: { name: '√x', nodes: [x, node('out', '√x', ['x'], [1, 0], (tf, a) => tf.sqrt(a))] },
  abs: { name: '|x|', nodes: [x, node('out', '|x|', ['x'], [1, 0], (tf, a) => tf.abs(a))] },
  relu: { name: 'relu x', nodes: [x, node('out', 'relu', ['x'], [1, 0], (tf, a) => tf.relu(a))] },
  sinc: {
    name: 'sin x / x',
    nodes: [
      at([0, 1]),
      node('sin', 'sin x', ['x'], [1, 0], (tf, a) => tf.sin(a)),
      node('out', 'sin x/x', ['sin', 'x'], [2, 1], (tf, a, b) => tf.div(a, b)),
    ],
  },
  masked: {
    name: 'x=0 ? 1 : sin x / x',
    nodes: [
      at([0, 1]),
      node('sin', 'sin x', ['x'], [1, 0], (tf, a) => tf.sin(a)),
      node('ratio', 'sin x/x', ['sin', 'x'], [2, 1], (tf, a, b) => tf.div(a, b)),
      whereZero('out', 'where', 'ratio', [3, 1]),
    ],
  },
  repaired: {
    name: 's = (x=0 ? 1 : x); x=0 ? 1 : sin s / s',
    nodes: [
      at([0, 1]),
      whereZero('safe', 's=where', 'x', [1, 1]),
      node('sin', 'sin s', ['safe'], [2, 0], (tf, a) => tf.sin(a)),
      node('ratio', 'sin s/s', ['sin', 'safe'], [3, 1], (tf, a, b) => tf.div(a, b)),
      whereZero('out', 'where', 'ratio', [4, 1]),
    ],
  },
  f: {
    name: '0.54 ln|x| + 0.254/x² + 0.155/x',
    nodes: [
      at([0, 1]),
      node('abs', '|x|', ['x'], [1, 0], (tf, a) => tf.abs(a)),
      node('square', 'x²', ['x'], [1, 1], (tf, a) => tf.square(a)),
      node('log', '0.54 ln|x|', ['abs'], [2, 0], (tf, a) => tf.mul(0.54, tf.log(a))),
      node('pole2', '0.254/x²', ['square'], [2, 1], (tf, a) => tf.div(0.254, a)),
      node('pole1', '0.155/x', ['x'], [2, 2], (tf, a) => tf.div(0.155, a)),
      node('out', 'Σ', ['log', 'pole2', 'pole1'], [3, 1], (tf, a, b, c) => tf.add(tf.add(a, b), c)),
    ],
  },
} as const satisfies Record<string, Graph>;

export type FunctionId = keyof typeof graphs;
export const functionIds = Object.keys(graphs) as FunctionId[];
