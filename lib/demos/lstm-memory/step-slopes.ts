import type { Tf } from '@/lib/tensor/tf';
import { type Kind, step, type Tensor } from './cells';
import { linearRows } from './linear-rows';
import type { CellNumbers, PlainChain } from './plain-chain';

export interface StepSlopes {
  /** Every step repeated on the device, once per basis direction: [stateSize, time × stateSize]. */
  states: Tensor;
  /** A column per step and entry of its new state: that entry's slopes on all the step saw, [seen, time × stateSize]. */
  slopes: Tensor;
}

/**
 * The Jacobians of all steps of a chain: the device repeats all steps at once, from the chain's states, and one backward
 * pass over a batch of basis directions gives the slopes. Call it inside a tidy.
 */
export function stepSlopes(tf: Tf, kind: Kind, cell: CellNumbers, chain: PlainChain): StepSlopes {
  const linear = tf.tensor2d(linearRows(kind, cell));
  const seen = chain.inputs.map((x, t) => [...x, ...(chain.before[t] as number[]), 1]);
  const size = chain.before[0]?.length ?? 0;
  const basis = chain.inputs.flatMap(() =>
    Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, k) => +(i === k))),
  );
  const pull = tf.valueAndGrad((given: Tensor) => step(tf, kind, given, linear));
  const repeated = seen.flatMap((column) => Array.from({ length: size }, () => column));
  const { value, grad } = pull(columnsOf(tf, repeated), columnsOf(tf, basis));
  return { states: value, slopes: grad };
}

/** Columns as a matrix, [length of a column, columns]. */
function columnsOf(tf: Tf, columns: readonly number[][]): Tensor {
  const length = columns[0]?.length ?? 0;
  const values = new Float32Array(length * columns.length);
  for (const [k, column] of columns.entries())
    for (const [i, value] of column.entries()) values[i * columns.length + k] = value;
  return tf.tensor2d(values, [length, columns.length]);
}

/** What `stepSlopes` gave, read: per step the Jacobian [stateSize][seen]. */
export function jacobiansOf(slopes: Float32Array, time: number, size: number): number[][][] {
  const columns = time * size;
  const seen = slopes.length / columns;
  return Array.from({ length: time }, (_, t) =>
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: seen }, (_, k) => slopes[k * columns + t * size + i] as number),
    ),
  );
}

/** Largest difference between the states of a chain and the device's own steps to them. */
export function offChain(states: Float32Array, { after }: PlainChain): number {
  const size = after[0]?.length ?? 0;
  const columns = after.length * size;
  const off = states.map((value, i) =>
    Math.abs(value - (after[Math.floor((i % columns) / size)]?.[Math.floor(i / columns)] as number)),
  );
  return off.reduce((most, one) => (one <= most ? most : one), 0);
}
