import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, iou, slidOnto } from './box';
import golden from './golden.json';
import { type LossName, losses, lossNames } from './losses';

const box = fc
  .tuple(
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 30 }),
  )
  .map(([x, y, width, height]) => boxOf([x, y, x + width, y + height]));

describe('iou', () => {
  it('is symmetric, within [0, 1], and 1 only for the box itself', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const value = iou(a, b);
        expect(value).toBe(iou(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value === 1).toBe(a.every((edge, i) => edge === b[i]));
      }),
    );
  });

  it('counts the cells that two boxes on whole numbers share', () => {
    const inside = ([x1, y1, x2, y2]: readonly number[], x: number, y: number) =>
      x >= (x1 ?? 0) && x < (x2 ?? 0) && y >= (y1 ?? 0) && y < (y2 ?? 0);
    fc.assert(
      fc.property(box, box, (a, b) => {
        let [both, either] = [0, 0];
        for (let x = -20; x < 50; x++)
          for (let y = -20; y < 50; y++) {
            const [p, q] = [inside(a, x, y), inside(b, x, y)];
            if (p && q) both += 1;
            if (p || q) either += 1;
          }
        expect(iou(a, b)).toBeCloseTo(both / either, 12);
      }),
      { numRuns: 30 },
    );
  });
});

it('slides any box onto the target so that they overlap', () => {
  fc.assert(
    fc.property(box, box, (a, target) => {
      expect(iou(slidOnto(a, target), target)).toBeGreaterThan(0);
    }),
  );
});

it.each(lossNames)('draws the same %s as PyTorch computes', (name: LossName) => {
  const poses = { disjoint: [20, 1.3, 30, 11.3], overlap: [3.7, 1.3, 13.7, 11.3], inside: [2, 3.1, 7, 7.4] };
  for (const [pose, edges] of Object.entries(poses))
    expect(losses[name](boxOf(edges), [0, 0, 10, 10])).toBeCloseTo(
      golden.slope[pose as keyof typeof poses][name][0] as number,
      5,
    );
});
