import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf } from './order';
import { shiftMatrix, sinusoidTable } from './sinusoid';

describe('fixed positions', () => {
  it('begin with sin 0 and cos 0, and turn slower along the width', () => {
    const table = sinusoidTable(3, 4);
    expect(table[0]).toEqual([0, 1, 0, 1]);
    expect(table[1]?.[0]).toBeCloseTo(Math.sin(1), 12);
    expect(table[2]?.[3]).toBeCloseTo(Math.cos(2 / 100), 12);
  });

  it('move on by one matrix, whatever the place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 16 }), (offset, half) => {
        const width = 2 * half;
        const table = sinusoidTable(24, width);
        const turn = shiftMatrix(offset, width);
        let worst = 0;
        for (let t = 0; t + offset < 24; t++)
          for (let c = 0; c < width; c++) {
            const moved = (table[t] ?? []).reduce((sum, x, r) => sum + x * (turn[r]?.[c] ?? 0), 0);
            worst = Math.max(worst, Math.abs(moved - (table[t + offset]?.[c] ?? Number.NaN)));
          }
        expect(worst).toBeLessThan(1e-10);
      }),
      { numRuns: 30 },
    );
  });
});

describe('orders', () => {
  it('swap two places, and swapping a place with itself is no change', () => {
    expect(orderOf(4, 2, 3, 0)).toEqual([0, 2, 1, 3]);
    expect(orderOf(4, 2, 2, 0)).toEqual([0, 1, 2, 3]);
  });

  it('shuffle every patch once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (seed) => {
        expect([...orderOf(16, 1, 2, seed)].sort((a, b) => a - b)).toEqual(
          Array.from({ length: 16 }, (_, i) => i),
        );
      }),
    );
    expect(orderOf(16, 1, 2, 7)).not.toEqual(orderOf(16, 1, 2, 8));
  });
});
