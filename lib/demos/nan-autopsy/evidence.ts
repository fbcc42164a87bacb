import type { FunctionId } from './graphs';

/** A node with its value going forward and its gradient coming back. */
export interface Examined {
  id: string;
  value: number;
  /** d output / d node: the sum of what its consumers send back. */
  gradient: number;
  /** What it sends back to each of its inputs, in their order: local derivative times its own gradient. */
  sends: number[];
}

/** Value and slope of a whole function, as `tf.grad` gives it. */
export interface Measured {
  id: FunctionId;
  value: number;
  slope: number;
}

export interface Evidence {
  x: number;
  /** Decides: measured on the cpu, where 0/0 is NaN as IEEE 754 wants it. */
  decidedOn: string;
  measured: Measured[];
  /** The function in the graph, node by node: the chosen one, or the learner's own where `formula` is not empty. */
  chosen: { id: FunctionId; formula: string; slope: number; nodes: Examined[] };
  /**
   * The slopes on the backend in use, when that is not the cpu: a curiosity, never judged. Text as shown, since a
   * GPU may differ here by right (0/0 = 1 on webgl) and must not count as a gap between two devices.
   */
  elsewhere: { backend: string; slopes: Partial<Record<FunctionId, string>> } | null;
}

export type SlopeKind = 'finite' | 'infinite' | 'nan';

export function kindOf(slope: number): SlopeKind {
  return Number.isNaN(slope) ? 'nan' : Number.isFinite(slope) ? 'finite' : 'infinite';
}

/** The slope of one function; NaN, which no finite rule accepts, where it was not measured. */
export function slopeOf(measured: readonly Measured[], id: FunctionId): number {
  return measured.find((one) => one.id === id)?.slope ?? Number.NaN;
}
