import type { Params } from './params';

export interface Evidence {
  of: Params;
  /** ‖d loss / d W‖ by layer, first to last, without and with what is on trial. */
  plain: readonly number[];
  residual: readonly number[];
  /** Size of the last output relative to the input, in the net on trial. */
  signal: number;
  /** Jacobians of F and of the whole block, rows by output. */
  ofF: readonly (readonly number[])[];
  ofBlock: readonly (readonly number[])[];
  /** Slopes through all blocks when F(x) = a x. */
  chain: { plain: number; residual: number };
}

/** Gradient of the first layer relative to the last. */
export function ratioOf(norms: readonly number[]): number {
  return (norms[0] ?? Number.NaN) / (norms.at(-1) ?? Number.NaN);
}

export type Survival = 'vanished' | 'small' | 'same' | 'exploded';

/** Bins far apart: between them lie ten orders of magnitude and more in every setting on trial. */
export function survivalOf(ratio: number): Survival {
  if (ratio > 1e3) return 'exploded';
  if (ratio >= 1e-3) return 'same';
  return ratio >= 1e-15 ? 'small' : 'vanished';
}

/** Largest entry of J_block − (I + J_F). */
export function identityGap({ ofF, ofBlock }: Pick<Evidence, 'ofF' | 'ofBlock'>): number {
  return Math.max(
    ...ofF.flatMap((row, i) =>
      row.map((value, j) => Math.abs((ofBlock[i]?.[j] ?? Number.NaN) - value - (i === j ? 1 : 0))),
    ),
  );
}
