export interface Stop {
  /** The epoch whose weights are restored: the lowest loss seen until the stop. */
  checkpoint: number;
  /** The epoch after which training ends. */
  stop: number;
}

/**
 * Early stopping on losses by epoch, entry 0 before training: stop at the first epoch that is the `patience`-th in a row
 * without a new lowest loss, else at the last one. Equal to the lowest is no improvement.
 */
export function stopWith(losses: readonly number[], patience: number): Stop {
  let checkpoint = 0;
  for (let epoch = 1; epoch < losses.length; epoch++) {
    if ((losses[epoch] as number) < (losses[checkpoint] as number)) checkpoint = epoch;
    else if (epoch - checkpoint >= patience) return { checkpoint, stop: epoch };
  }
  return { checkpoint, stop: Math.max(0, losses.length - 1) };
}

/** The epoch with the lowest loss of all. */
export function lowest(losses: readonly number[]): number {
  return losses.reduce((best, loss, epoch) => (loss < (losses[best] as number) ? epoch : best), 0);
}

/** Mean of the last ten losses, so that one lucky epoch at the end decides nothing. */
export function lateLoss(losses: readonly number[]): number {
  const late = losses.slice(-10);
  return late.reduce((sum, loss) => sum + loss, 0) / late.length;
}
