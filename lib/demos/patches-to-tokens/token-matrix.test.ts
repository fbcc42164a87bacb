import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { judge, promised } from './judge';
import { params } from './params';
import { tokenMatrix } from './token-matrix';

const evidenceOf = (patch: number, side: number) =>
  ({ shape: [(side / patch) ** 2, patch * patch * 3] }) as unknown as Evidence;
const near = (given: string, patch = 8, side = 32) =>
  tokenMatrix.nearMiss(given, evidenceOf(patch, side), params.parse({ patch, side }))?.en;

describe('the token matrix exercise', () => {
  it('draws images that the patches fill, and explains each slip but not the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { patch, side } = params.parse(tokenMatrix.vary(createRng(seed)));
        expect(side % patch).toBe(0);
        const [n, d] = [(side / patch) ** 2, 3 * patch * patch];
        expect(tokenMatrix.truth(evidenceOf(patch, side), params.parse({ patch, side }))).toBe(
          `[${n}, ${d}]`,
        );
        expect(near(`[${n}, ${d}]`, patch, side)).toBeUndefined();
        const slips = [`[${n + 1}, ${d}]`, `[${n}, ${patch * patch}]`, `[${side / patch}, ${d}]`];
        for (const slip of slips) expect(near(slip, patch, side)).toBeDefined();
      }),
    );
  });

  it('tells the slips apart', () => {
    expect(near('[192, 16]')).toMatch(/swapped/);
    expect(near('[17, 192]')).toMatch(/CLS/);
    expect(near('[16, 64]')).toMatch(/three numbers/);
    expect(near('[4, 192]')).toMatch(/square it/);
    expect(near('[64, 192]')).toMatch(/pixels in a patch/);
    expect(near('[5, 5]')).toBeUndefined();
  });
});

describe('the verdict', () => {
  const sound: Evidence = {
    of: { patch: 8, side: 32, picture: '', order: 'rows' },
    shape: [16, 192],
    sizes: [256, 4, 256],
    halved: 64,
    order: [],
    folded: [],
    foldDifference: 0,
    lost: 0,
    convolved: [[0.5]],
    linear: [[0.5]],
  };
  const red = (change: Partial<Evidence>) =>
    judge({ ...sound, ...change }, params.parse({})).rows.flatMap(({ id, holds }) => (holds ? [] : [id]));

  it('turns one row red for each fault', () => {
    expect(red({})).toEqual([]);
    expect(red({ shape: [17, 192] })).toEqual(['count']);
    expect(red({ shape: [16, 64] })).toEqual(['width']);
    expect(red({ sizes: [256, 256, 256] })).toEqual(['sizes']);
    expect(red({ foldDifference: 1e-9 })).toEqual(['back']);
    expect(red({ lost: 1 })).toEqual(['back']);
    expect(red({ linear: [[0.5001]] })).toEqual(['conv']);
    expect(red({ linear: [[Number.NaN]] })).toEqual(['conv']);
  });

  it('promises what each reading of the notes promises', () => {
    expect(promised({ patch: 16, side: 32, reading: 'grid' })).toBe(256);
    expect(promised({ patch: 16, side: 32, reading: 'pixels' })).toBe(4);
  });
});
