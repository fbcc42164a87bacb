import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMove, largestGap, roll, squareOf } from './roll';

const rows = squareOf([1, 2, 3, 4, 5, 6, 7, 8, 9]);

describe('roll', () => {
  it('moves right and down, and wraps', () => {
    expect(roll(rows, { dx: 1, dy: 0 })).toEqual([
      [3, 1, 2],
      [6, 4, 5],
      [9, 7, 8],
    ]);
    expect(roll(rows, { dx: 0, dy: 1 })[0]).toEqual([7, 8, 9]);
  });

  it('is undone by the opposite move', () => {
    fc.assert(
      fc.property(fc.integer({ min: -7, max: 7 }), fc.integer({ min: -7, max: 7 }), (dx, dy) => {
        expect(roll(roll(rows, { dx, dy }), { dx: -dx, dy: -dy })).toEqual(rows);
      }),
    );
  });
});

describe('the best move', () => {
  it('is found wherever it lies', () => {
    expect(bestMove(rows, roll(rows, { dx: 2, dy: 1 }), { dx: 0, dy: 0 })).toEqual({ dx: 2, dy: 1, gap: 0 });
  });

  it('is the expected one where all are as good, and has a gap where none fits', () => {
    const flat = squareOf([1, 1, 1, 1]);
    expect(bestMove(flat, flat, { dx: 1, dy: 0 })).toEqual({ dx: 1, dy: 0, gap: 0 });
    expect(bestMove(rows, squareOf([9, 9, 9, 9, 9, 9, 9, 9, 8]), { dx: 0, dy: 0 }).gap).toBeGreaterThan(1);
  });
});

it('measures the largest gap', () => {
  expect(largestGap(rows, squareOf([1, 2, 3, 4, 5, 6, 7, 8, 5]))).toBe(4);
});
