import type { Points } from './noisy-curve';
import type { Params } from './params';
import type { Stop } from './stopping';

export interface Evidence {
  of: Params;
  train: Points;
  /** Mean squared error by epoch; entry 0 is before training. Test is recorded, but nothing is decided by it. */
  losses: { train: number[]; validation: number[]; test: number[] };
  /** What early stopping on the watched loss would have done. */
  chosen: Stop;
  /** Heights of the fitted curve on the grid: restored checkpoint and last epoch. Null until training ends. */
  curves: { restored: number[]; last: number[] } | null;
  /** The same rule on the losses given by hand. */
  drawn: Stop;
}
