import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ball, fateOf, iterationsToConverge } from './evidence';
import { agrees, keepsToBasin } from './judge';
import { landscapeOf } from './landscape';
import { basinOf, height, minima, slope } from './stand-in';

const c = 0.155;
const landscape = landscapeOf({ formula: '', c });
const ball = (...path: number[]): Ball => ({ path, loss: path.map((x) => height(x, c)) });

describe('the stand-in function', () => {
  it('has the slope that a central difference measures', () => {
    const away = fc.double({ min: 0.4, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        away,
        fc.boolean(),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (size, left, weight) => {
          const x = left ? -size : size;
          const measured = (height(x + 1e-5, weight) - height(x - 1e-5, weight)) / 2e-5;
          expect(slope(x, weight)).toBeCloseTo(measured, 4);
        },
      ),
    );
  });
  it('is flat at both minima, the left one lower', () => {
    const { left, right } = minima(c);
    expect(slope(left, c)).toBeCloseTo(0, 12);
    expect(slope(right, c)).toBeCloseTo(0, 12);
    expect(height(left, c)).toBeLessThan(height(right, c));
  });
  it('is NaN at 0, where no basin lies', () => {
    expect(height(0, c)).toBeNaN();
    expect(basinOf(0, c)).toBeNaN();
  });
});

describe('iterationsToConverge', () => {
  it('counts from the step after which the loss stays near its goal', () => {
    expect(iterationsToConverge([1, 0.0005, 0.5, 0.0005, 0], 0)).toBe(3);
  });
  it('is ∞ when the last loss is still off, and NaN when the run died', () => {
    expect(iterationsToConverge([1, 0, 1], 0)).toBe(Number.POSITIVE_INFINITY);
    expect(iterationsToConverge([1, Number.NaN], 0)).toBeNaN();
  });
});

describe('judging a ball', () => {
  it('tells the five fates apart', () => {
    const { left, right } = minima(c);
    expect(fateOf(ball(-4, left), landscape)).toBe('left');
    expect(fateOf(ball(4, right), landscape)).toBe('right');
    expect(fateOf(ball(4, 3), landscape)).toBe('on-the-way');
    expect(fateOf(ball(0.001, 1e8), landscape)).toBe('thrown-out');
    expect(fateOf(ball(0, Number.NaN), landscape)).toBe('nan');
  });
  it('accepts an overshoot within the starting distance, and no farther', () => {
    expect(keepsToBasin(ball(-1, -0.7, -0.84), landscape)).toBe(true);
    expect(keepsToBasin(ball(-1, -0.6, -0.84), landscape)).toBe(false);
    expect(keepsToBasin(ball(-1, Number.NaN), landscape)).toBe(false);
  });
  it('agrees with a row of the notes only when count and "find min?" both fit', () => {
    const about10 = { line: 32, rate: 0.1, start: -1, says: '~10', agrees: [8, 12], found: true } as const;
    const run = { rate: 0.1, start: -1, at100: -0.837, iterations: 11, found: true };
    expect(agrees(about10, run)).toBe(true);
    expect(agrees(about10, { ...run, iterations: 13 })).toBe(false);
    expect(agrees(about10, { ...run, found: false })).toBe(false);
    expect(agrees({ ...about10, agrees: null }, { ...run, iterations: Number.NaN })).toBe(true);
  });
});
