/** How the held-out points were called, "positive" being the rare class. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** Of the rare points, the share that was found, in [0, 1]. */
export function recallOf({ tp, fn }: Counts): number {
  return tp / (tp + fn);
}

/** Of what was called rare, the share that is; NaN when nothing was. */
export function precisionOf({ tp, fp }: Counts): number {
  return tp / (tp + fp);
}
