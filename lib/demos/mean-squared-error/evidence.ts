import type { Params } from './params';

export interface Evidence {
  of: Params;
  /** The chosen loss with the chosen reduction, at the line, before and after the point moved. */
  loss: number;
  moved: number;
  /** Each point's own part of the moved loss, before any mean or sum. [5] */
  parts: number[];
  /** d loss/dw, d loss/db before the move. */
  gradient: number[];
  /** The same with every point there twice. */
  twice: number[];
  /** d loss/d prediction, one per point, before the move. [5] */
  pull: number[];
  /** Mean squared error along the descent by each reduction, after the move; entry 0 is the start. */
  descent: { mean: number[]; sum: number[] };
  /** w, b where the descent by the chosen reduction ended. */
  end: number[];
  /** d/dz of the squared error and of cross-entropy behind a sigmoid, target 1. */
  logit: { squared: number; crossEntropy: number };
}
