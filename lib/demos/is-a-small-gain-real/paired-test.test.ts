import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyError, exactMcNemar, fairCoin, gainOf, imagesNeeded } from './paired-test';

describe('the exact paired test', () => {
  it('agrees with what is counted by hand', () => {
    expect(fairCoin(4, 2)).toBeCloseTo(6 / 16, 12);
    expect(exactMcNemar(0, 5)).toBeCloseTo(2 / 32, 12);
    expect(exactMcNemar(1, 4)).toBeCloseTo((2 * 6) / 32, 12);
    expect(exactMcNemar(3, 3)).toBe(1);
    expect(exactMcNemar(0, 0)).toBe(1);
  });

  it('agrees with scipy.stats.binomtest', () => {
    expect(exactMcNemar(10, 20)).toBeCloseTo(0.09873714670538902, 10);
    expect(exactMcNemar(59, 61)).toBeCloseTo(0.9273150210898833, 9);
    expect(exactMcNemar(100, 160)).toBeCloseTo(0.00023894190306814023, 9);
  });

  it('does not care which model is called first, and is a chance', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), (a, b) => {
        const p = exactMcNemar(a, b);
        expect(p).toBe(exactMcNemar(b, a));
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the gain', () => {
  const notes = { both: 9900, onlyFirst: 26, onlySecond: 28, neither: 46 };

  it('has the standard error of the images disagreed on', () => {
    const { gain, pairedError, unpairedError, interval } = gainOf(notes);
    expect(gain).toBeCloseTo(0.0002, 12);
    expect(pairedError).toBeCloseTo(Math.sqrt(54) / 10000, 6);
    expect(unpairedError).toBeCloseTo(Math.SQRT2 * 0.00085, 5);
    expect(interval[0]).toBeLessThan(0);
    expect(interval[1]).toBeGreaterThan(0.0015);
  });

  it('needs about a million images when it is two in ten thousand', () => {
    const needed = imagesNeeded(notes);
    expect(needed).toBeGreaterThan(1_000_000);
    expect(needed).toBeLessThan(1_100_000);
    expect(imagesNeeded({ both: 5, onlyFirst: 2, onlySecond: 2, neither: 1 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('knows the notes’ standard error: 0.086 points', () => {
    expect(100 * accuracyError(0.9926, 10000)).toBeCloseTo(0.0857, 4);
  });
});
