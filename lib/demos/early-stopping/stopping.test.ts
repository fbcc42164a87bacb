import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateLoss, lowest, stopWith } from './stopping';

const losses = [1, 0.8, 0.6, 0.7, 0.5, 0.55, 0.6, 0.65];

describe('early stopping', () => {
  it('stops at the first rise with patience 1', () =>
    expect(stopWith(losses, 1)).toEqual({ checkpoint: 2, stop: 3 }));
  it('waits out a bump with patience 2, and goes back to the best epoch', () =>
    expect(stopWith(losses, 2)).toEqual({ checkpoint: 4, stop: 6 }));
  it('runs to the end when the patience is never used up', () =>
    expect(stopWith(losses, 5)).toEqual({ checkpoint: 4, stop: 7 }));
  it('takes a tie for no improvement', () =>
    expect(stopWith([1, 0.5, 0.5, 0.5], 2)).toEqual({ checkpoint: 1, stop: 3 }));
  it('restores the best of what it has seen, never later than the stop', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (curve, patience) => {
          const { checkpoint, stop } = stopWith(curve, patience);
          expect(lowest(curve.slice(0, stop + 1))).toBe(checkpoint);
          expect(stop - checkpoint).toBeLessThanOrEqual(patience);
        },
      ),
    );
  });
  it('averages the last ten losses', () =>
    expect(lateLoss([9, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2])).toBeCloseTo(1.1, 12));
});
