import type { Blobs } from './blobs';
import type { Counts } from './scores';

/** The weights of the rare class along which recall and precision are followed. */
export const ladder = [1, 2, 5, 10, 20] as const;

/** One logistic regression: what it was trained with, where its boundary is and how it does on held-out points. */
export interface Trained {
  /** [class 0, class 1] */
  weights: readonly number[];
  /** z = a·x + b·y + c; rare where z > 0. */
  line: readonly [a: number, b: number, c: number];
  counts: Counts;
}

export interface WeightEvidence {
  /** The losses of one batch of one net, under four pairs of weights. */
  batch: { ones: number; twos: number; chosen: number; doubled: number };
  /** What the nets were trained on. */
  blobs: Blobs;
  /** As many steps as were taken so far. */
  steps: number;
  /** One for each weight of the ladder. */
  ladder: readonly Trained[];
  chosen: Trained;
  /** Loss by step under [1, 1] and under the chosen weights: two rulers. */
  curves: { step: readonly number[]; ones: readonly number[]; chosen: readonly number[] };
  /** What the picture was computed for. */
  of: {
    centre: readonly number[];
    rarePercent: number;
    weights: readonly number[];
    heavy: 'rare' | 'common';
  };
}
