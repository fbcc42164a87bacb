import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landscapeOf } from './landscape';
import { basinOf, minima } from './stand-in';

const own = (formula: string) => landscapeOf({ formula, c: 0.155 });

describe('a learner’s own function', () => {
  it('typed as the stand-in has the stand-in’s minima and basins', () => {
    const typed = own('0.54*ln(abs(x)) + 0.254/x^2 + 0.155/x');
    const { left, right } = minima(0.155);
    expect(typed.bottoms).toHaveLength(2);
    expect(typed.bottoms[0]).toBeCloseTo(left, 6);
    expect(typed.bottoms[1]).toBeCloseTo(right, 6);
    fc.assert(
      fc.property(fc.double({ min: -4.99, max: 4.99, noNaN: true }), (start) => {
        fc.pre(Math.abs(start) > 0.02);
        expect(typed.basinOf(start)).toBeCloseTo(basinOf(start, 0.155), 6);
      }),
    );
    expect(typed.basinOf(0)).toBeNaN();
  });

  it('finds every valley, and none where the ground falls out of the picture', () => {
    expect(own('cos(2*x)').bottoms.map((x) => Number(x.toFixed(4)))).toEqual([
      -4.7124, -1.5708, 1.5708, 4.7124,
    ]);
    expect(own('x^2').bottoms[0]).toBeCloseTo(0, 6);
    expect(own('x').bottoms).toEqual([]);
    expect(own('x').basinOf(1)).toBeNaN();
    expect(own('x^2').basinOf(-5)).toBeCloseTo(0, 6);
    expect(own('cos(2*x)').basinOf(0.3)).toBeCloseTo(Math.PI / 2, 6);
  });

  it('has no heights when it cannot be read', () => {
    expect(own('2x').height(1)).toBeNaN();
    expect(own('2x').bottoms).toEqual([]);
    expect(own('2x').basinOf(1)).toBeNaN();
  });
});
