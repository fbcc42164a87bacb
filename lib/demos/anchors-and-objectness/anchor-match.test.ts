import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { bestAnchor, cellOfBox, numbersPerCell, overlapsOf, shapeOverlap, tidyBox } from './anchor-match';
import { countSlip, outputShape, perCell } from './exercises';
import golden from './golden.json';
import type { AnchorEvidence, Settings } from './run';

const side = fc.integer({ min: 1, max: 60 });

describe('the shape overlap', () => {
  it('is symmetric, at most 1, and 1 only for the same shape', () => {
    fc.assert(
      fc.property(side, side, side, side, (a, b, c, d) => {
        const iou = shapeOverlap([a, b], [c, d]);
        expect(iou).toBeCloseTo(shapeOverlap([c, d], [a, b]), 12);
        expect(iou === 1).toBe(a === c && b === d);
        expect(iou).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('agrees with PyTorch and picks the tall anchor for a, the wide one for b', () => {
    const { boxes, ious } = golden.pairs.crossing;
    boxes.forEach((box, i) => {
      overlapsOf(tidyBox(box)).forEach((iou, k) => {
        expect(iou).toBeCloseTo(ious[i]?.[k] as number, 6);
      });
    });
    expect(ious.map((row) => bestAnchor(row, 'three'))).toEqual([0, 2]);
    expect(ious.map((row) => bestAnchor(row, 'one'))).toEqual([1, 1]);
  });
});

it('gives a centre on a border to the cell right of it and below', () => {
  expect(cellOfBox([10, 10, 22, 22])).toEqual({ row: 2, column: 2 });
  expect(cellOfBox([10, 10, 21, 21])).toEqual({ row: 1, column: 1 });
});

it('keeps any entry a box inside the picture', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 64 }), { minLength: 4, maxLength: 4 }), (corners) => {
      const [x1, y1, x2, y2] = tidyBox(corners);
      expect(x2 - x1).toBeGreaterThanOrEqual(2);
      expect(y2 - y1).toBeGreaterThanOrEqual(2);
      expect(Math.max(x2, y2)).toBeLessThanOrEqual(64);
    }),
  );
});

describe('the counting exercises', () => {
  it('know the slips, and never call the right answer one', () => {
    expect(numbersPerCell(3, 10)).toBe(45);
    expect(numbersPerCell(3, 80)).toBe(255);
    expect(countSlip(42, 3, 10)?.en).toMatch(/objectness was left out/);
    expect(countSlip(25, 3, 10)?.en).toMatch(/not 5A/);
    expect(countSlip(15, 3, 10)?.en).toMatch(/one anchor/);
    expect(countSlip(48, 3, 10)?.en).toMatch(/background/);
    expect(countSlip(45, 3, 10)).toBeNull();
    expect(countSlip(46, 3, 10)).toBeNull();
  });

  it('hear a shape in PyTorch’s order and one without the batch', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = perCell.vary(createRng(seed)) as Settings;
        const numbers = numbersPerCell({ three: 3, two: 2, one: 1 }[drawn.anchors], drawn.classes);
        const evidence = { headShape: [1, 8, 8, numbers] } as unknown as AnchorEvidence;
        const near = (given: string) => outputShape.nearMiss(given, evidence, drawn)?.en;
        expect(near(`[1, ${numbers}, 8, 8]`)).toMatch(/channels last/);
        expect(near(`[8, 8, ${numbers}]`)).toMatch(/batch is missing/);
        expect(near(outputShape.truth(evidence, drawn))).toBeUndefined();
      }),
      { examples: [[-932869082]] },
    );
  });
});
