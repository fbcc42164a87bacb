/** How the losses of a batch become one number. `mean` is PyTorch's: divided by the sum of the weights used. */
export type Reduction = 'mean' | 'sum' | 'count';

/** A batch in which every sample got the same two logits, [margin, 0]: class 0 is right for the common ones. */
export interface Batch {
  /** Logit of class 0 minus logit of class 1. */
  margin: number;
  /** How many samples are of class 0, and how many of class 1. */
  common: number;
  rare: number;
}

/** Cross-entropy of two classes when the logit of the true one is ahead by `lead`: ln(1 + e^−lead). */
export function crossEntropy(lead: number): number {
  return lead > 0 ? Math.log1p(Math.exp(-lead)) : -lead + Math.log1p(Math.exp(lead));
}

/**
 * Weighted cross-entropy of the batch in closed form: Σ w_y ℓ, divided by Σ w_y (`mean`, as torch.nn.CrossEntropyLoss
 * documents), by nothing (`sum`), or by the number of samples (`count`). `weights` are [class 0, class 1].
 */
export function batchLoss(
  { margin, common, rare }: Batch,
  [w0 = 1, w1 = 1]: readonly number[],
  reduction: Reduction,
): number {
  const total = w0 * common * crossEntropy(margin) + w1 * rare * crossEntropy(-margin);
  if (reduction === 'sum') return total;
  return total / (reduction === 'mean' ? w0 * common + w1 * rare : common + rare);
}
