import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from './golden.json';
import { doubled, innerOf, sideOf, stampCounts } from './stamps';

const sizes = fc.record({
  n: fc.integer({ min: 4, max: 6 }),
  k: fc.integer({ min: 1, max: 5 }),
  s: fc.integer({ min: 1, max: 4 }),
  p: fc.integer({ min: 0, max: 1 }),
});

describe('stamps', () => {
  it('give PyTorch’s size in every setting', () => {
    for (const [n = 0, k = 0, s = 0, p = 0, side = 0] of golden.sides)
      expect(sideOf({ n, k, s, p })).toBe(side);
  });

  it('alternate for a kernel of 3 at stride 2', () => {
    expect(stampCounts({ n: 4, k: 3, s: 2, p: 0 })).toEqual([1, 1, 2, 1, 2, 1, 2, 1, 1]);
    expect(stampCounts({ n: 4, k: 4, s: 2, p: 1 })).toEqual([1, 2, 2, 2, 2, 2, 2, 1]);
  });

  it('cover as many pixels as the formula says, and each kernel cell once per input pixel', () => {
    fc.assert(
      fc.property(sizes, (one) => {
        expect(stampCounts(one)).toHaveLength(sideOf(one));
        const all = stampCounts({ ...one, p: 0 }).reduce((sum, count) => sum + count, 0);
        expect(all).toBe(one.n * one.k);
      }),
    );
  });

  it('are even inside exactly when the stride divides the kernel', () => {
    fc.assert(
      fc.property(sizes, (one) => {
        const inner = innerOf([stampCounts({ ...one, n: 6, p: 0 })].concat(), { k: 1, p: 0 });
        const middle = inner.slice(one.k - 1, inner.length - one.k + 1);
        fc.pre(middle.length >= one.s);
        expect(new Set(middle).size === 1).toBe(one.k % one.s === 0);
      }),
    );
  });
});

it('doubles a line as PyTorch does', () => {
  expect(doubled([1, 2])).toEqual(golden.bilinear[0]);
});
