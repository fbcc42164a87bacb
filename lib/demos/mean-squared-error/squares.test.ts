import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares, logitSlopes, meanArea, movedTargets, mseGradient, residuals, share } from './squares';

const xs = [-4, -2, 0, 2, 4];
const ts = [-3, -2, 1, 2, 3];
const line = { w: 0.5, b: 0 };
const real = fc.double({ min: -5, max: 5, noNaN: true });

describe('squares on residuals', () => {
  it('are five of side 1, and one of side 4 once E moves up by 3', () => {
    expect(residuals(xs, ts, line)).toEqual([1, 1, -1, -1, -1]);
    expect(meanArea(residuals(xs, ts, line))).toBe(1);
    expect(meanArea(residuals(xs, movedTargets(ts, 5, 3), line))).toBe(4);
  });
  it('take prediction minus target, so that too high is positive', () =>
    expect(residuals([0], [2], { w: 1, b: 5 })).toEqual([3]));
  it('have the slope of a difference quotient', () => {
    fc.assert(
      fc.property(real, real, (w, b) => {
        const at = (dw: number, db: number) => meanArea(residuals(xs, ts, { w: w + dw, b: b + db }));
        const [dw, db] = mseGradient(xs, residuals(xs, ts, { w, b }));
        const step = 1e-4;
        expect(dw).toBeCloseTo((at(step, 0) - at(-step, 0)) / (2 * step), 5);
        expect(db).toBeCloseTo((at(0, step) - at(0, -step)) / (2 * step), 5);
      }),
    );
  });
  it('are least where their gradient is 0', () => {
    const best = leastSquares(xs, movedTargets(ts, 5, 3));
    expect(best.w).toBeCloseTo(1.1, 12);
    expect(best.b).toBeCloseTo(0.8, 12);
    for (const entry of mseGradient(xs, residuals(xs, movedTargets(ts, 5, 3), best)))
      expect(entry).toBeCloseTo(0, 12);
  });
  it('give the outlier 16 of 20 of the area, but only 4 of 8 of the length', () => {
    const sides = residuals(xs, movedTargets(ts, 5, 3), line);
    expect(
      share(
        sides.map((side) => side * side),
        5,
      ),
    ).toBe(0.8);
    expect(share(sides, 5)).toBe(0.5);
  });
});

describe('a logit of −8 with target 1', () => {
  it('gets 1500 times less from the squared error than from cross-entropy', () => {
    expect(logitSlopes(-8).squared).toBeCloseTo(6.7025e-4, 7);
    expect(logitSlopes(-8).crossEntropy).toBeCloseTo(0.99966, 5);
  });
});
