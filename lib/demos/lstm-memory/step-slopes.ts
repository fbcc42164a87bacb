import type { Tf } from '@/lib/tensor/tf';
import { type Kind, step, type Tensor } from './cells';
import { linearRows } from './linear-rows';
import { type CellNumbers, type PlainChain, plainChain } from './plain-chain';

export interface Net {
  cell: CellNumbers;
  /** [steps, input]; may be shorter than the longest. */
  sequence: number[][];
}

export interface StepSlopes {
  /** [nets, time × stateSize, stateSize]: every step repeated on the device, once per basis direction. */
  states: Tensor;
  /** Per net and step, for each entry of the new state its slopes on x, on the old state and on the 1: [nets, time × stateSize, seen]. */
  slopes: Tensor;
}

/** The states of all nets, run through in float64: a hundred tiny steps one after the other would keep a GPU waiting. */
export function chainsOf(kind: Kind, nets: readonly Net[], time: number): PlainChain[] {
  return nets.map(({ cell, sequence }) => plainChain(kind, cell, sequence, time));
}

/**
 * The Jacobians of all steps of several nets of one kind: the device repeats all steps at once, from the states of the
 * chains, and one backward pass over a batch of basis directions gives the slopes. Call it inside a tidy.
 */
export function stepSlopes(
  tf: Tf,
  kind: Kind,
  nets: readonly Net[],
  chains: readonly PlainChain[],
): StepSlopes {
  const time = chains[0]?.before.length ?? 0;
  const size = chains[0]?.before[0]?.length ?? 0;
  const linear = tf.tensor3d(nets.map(({ cell }) => linearRows(kind, cell)));
  const seen = chains.flatMap(({ inputs, before }) =>
    inputs.flatMap((x, t) => copies(size, [...x, ...(before[t] as number[]), 1])),
  );
  const basis = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, k) => +(i === k)));
  const seeds = copies(nets.length * time, basis.flat());
  const pull = tf.valueAndGrad((given: Tensor) => step(tf, kind, given, linear));
  const { value, grad } = pull(
    tf.tensor(Float32Array.from(seen.flat()), [nets.length, time * size, seen[0]?.length ?? 0]),
    tf.tensor(Float32Array.from(seeds.flat()), [nets.length, time * size, size]),
  );
  return { states: value, slopes: grad };
}

function copies<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

/** Largest difference between the states of the chains and the device's own steps to them. */
export function offChain(states: ArrayLike<number>, chains: readonly PlainChain[]): number {
  const expected = chains
    .flatMap(({ after }) => after.flatMap((state) => copies(state.length, state)))
    .flat();
  return expected.reduce((most, value, i) => Math.max(most, Math.abs((states[i] as number) - value)), 0);
}
