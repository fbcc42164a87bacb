import type { Params } from './params';
import type { Augmentation } from './pixel-maps';

/** Of the plain net, of A and of B, in this order. */
export type Three = [plain: number, first: number, second: number];

export interface Evidence {
  of: Params;
  /** Generated pictures; fewer on a software GPU. */
  pictures: { train: number; test: number };
  isSoftware: boolean;
  /** Cross-entropy in nats before each step, each net on its own augmented batch. */
  losses: Three[];
  /** Percent right on fresh digits; null until training ends. */
  tests: {
    centred: Three;
    shifted: Three;
    /** 6s and 9s, and only these two answers compared. */
    sixNine: Three;
    /** 6s and 9s moved by B's augmentation: how often the plain net sees the other of the two. */
    renamed: number;
  } | null;
  /** The learner's digit under each augmentation: what the three nets say of it. */
  own: { kind: Augmentation; says: { digit: number; share: number }[] }[] | null;
  /** The digit that the learner's digit resembles most once B's augmentation has moved it, and the cosine to it. */
  becomes: { digit: number; cosine: number };
  /** The training of golden.py, on this device; only in runs of ten steps. */
  reference: { moved: number[]; losses: number[] } | null;
}

/** What the three losses have come to, in nats. */
export function lastLosses({ losses }: Evidence): Three {
  return losses.at(-1) ?? [Number.NaN, Number.NaN, Number.NaN];
}
