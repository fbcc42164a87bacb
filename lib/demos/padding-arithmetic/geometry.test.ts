import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { drawSizes, type FormulaName, formulas, layoutOf, tapsOnPixels } from './geometry';
import golden from './golden.json';

const sizes = { n: 7, k: 3, p: 1, s: 1, d: 1 };
const torch = golden.random.map(([n = 0, k = 0, p = 0, s = 0, d = 0, out = 0]) => ({ n, k, p, s, d, out }));

describe('the output size', () => {
  it('is PyTorch’s in 300 settings, by the formula and by pushing the kernel along', () => {
    for (const one of torch) {
      expect(Math.max(0, formulas.right(one)), JSON.stringify(one)).toBe(one.out);
      expect(layoutOf(one, 'explicit').positions, JSON.stringify(one)).toBe(one.out);
    }
  });

  it('is got wrong by every slip in many settings', () => {
    for (const slip of ['onceP', 'noDilation', 'roundedUp'] satisfies FormulaName[])
      expect(torch.filter((one) => formulas[slip](one) !== one.out).length).toBeGreaterThan(50);
  });

  it('is kept by p = (k − 1) / 2 for odd kernels, by none for even ones', () => {
    for (const k of [1, 3, 5, 7]) expect(formulas.right({ ...sizes, k, p: (k - 1) / 2 })).toBe(7);
    for (const p of [0, 1, 2, 3]) expect(formulas.right({ ...sizes, k: 4, p })).not.toBe(7);
  });
});

describe('where the zeros stand', () => {
  it('counts the taps on pixels as PyTorch does', () => {
    const taps = tapsOnPixels({ ...sizes, n: 4, s: 2 }, layoutOf({ ...sizes, n: 4, s: 2 }, 'explicit'));
    expect(taps.flatMap((y) => taps.map((x) => y * x))).toEqual(golden.counts.stridedFour.flat());
  });

  it('is behind the image first when a layer pads by itself', () => {
    expect(layoutOf({ ...sizes, n: 4, s: 2 }, 'same')).toEqual({
      before: 0,
      after: 1,
      positions: 2,
      left: 0,
    });
    expect(layoutOf({ ...sizes, k: 2 }, 'same')).toEqual({ before: 0, after: 1, positions: 7, left: 0 });
  });

  it('leaves over what the stride does not reach', () => {
    expect(layoutOf({ ...sizes, n: 8, s: 2, p: 0 }, 'explicit')).toEqual({
      before: 0,
      after: 0,
      positions: 3,
      left: 1,
    });
  });
});

it('draws sizes whose kernel fits', () => {
  const rng = createRng(3);
  for (let i = 0; i < 500; i++) expect(formulas.right(drawSizes(rng))).toBeGreaterThan(0);
});
