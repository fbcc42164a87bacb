import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from './golden.json';
import { batchLoss, crossEntropy } from './weighted-loss';

const batch = { margin: 2, common: 3, rare: 1 };

describe('the weighted loss of one batch', () => {
  it.each(golden.batch)('is what PyTorch computes for weights $weights, $reduction', (row) => {
    // PyTorch's sum is our sum; its mean divides by the weights.
    const reduction = row.reduction as 'mean' | 'sum';
    expect(batchLoss(batch, row.weights, reduction)).toBeCloseTo(row.loss, 5);
  });

  it('depends on the ratio of the weights only when it divides by them', () => {
    const weight = fc.double({ min: 0.1, max: 20, noNaN: true });
    fc.assert(
      fc.property(weight, weight, weight, (w0, w1, factor) => {
        const scaled = [w0 * factor, w1 * factor];
        expect(batchLoss(batch, scaled, 'mean')).toBeCloseTo(batchLoss(batch, [w0, w1], 'mean'), 9);
        expect(batchLoss(batch, scaled, 'sum')).toBeCloseTo(factor * batchLoss(batch, [w0, w1], 'sum'), 8);
      }),
    );
  });

  it('is ln 2 for a net that knows nothing, whatever the weights', () => {
    expect(batchLoss({ ...batch, margin: 0 }, [1, 7], 'mean')).toBeCloseTo(Math.LN2, 12);
  });

  it('does not overflow far from the boundary', () => {
    expect(crossEntropy(-1000)).toBe(1000);
    expect(crossEntropy(1000)).toBe(0);
  });
});
