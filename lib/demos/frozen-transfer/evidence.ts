import type { Params } from './params';
import type { Task } from './tasks';

/** Logits on a square grid of the plane, [rows][columns], from the top left. */
export type Grid = readonly (readonly number[])[];

export interface Evidence {
  of: Params;
  /** Some of the training points of each task, for the picture. */
  taskA: Task;
  taskB: Task;
  lossesA: readonly number[];
  lossesB: readonly number[];
  /** Share of the test points that are right; null until it is measured. */
  accuracy: { aBefore: number; aAfter: number; bBefore: number; bAfter: number } | null;
  /** Largest change of each tensor while B was learned: the backbone's in order, then the head's. */
  changes: readonly number[];
  /** Largest change of BatchNorm's running mean: while B was learned, and in 20 forward passes in train mode without a step. */
  meanChange: number;
  meanChangeInTrain: number;
  /** Numbers that the optimiser of B trains, and all there are besides head A. */
  trained: number;
  total: number;
  /** What both heads say about the plane in the end. */
  planeA: Grid | null;
  planeB: Grid | null;
}

/** The frozen tensors' largest change. */
export function frozenChange({ changes }: Pick<Evidence, 'changes'>): number {
  return Math.max(
    0,
    ...changes.slice(0, -2).map((change) => (Number.isNaN(change) ? Number.POSITIVE_INFINITY : change)),
  );
}
