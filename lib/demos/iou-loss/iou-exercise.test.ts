import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { boxOf, intersection, iou } from './box';
import type { IouEvidence } from './evidence';
import { iouValue } from './iou-exercise';

const evidenceOf = (box: number[], target: number[]) =>
  ({ start: { iou: iou(boxOf(box), boxOf(target)) } }) as IouEvidence;

describe('the IoU exercise', () => {
  it('always draws two boxes that overlap in part', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { box, target } = iouValue.vary(createRng(seed)) as { box: number[]; target: number[] };
        const value = iou(boxOf(box), boxOf(target));
        expect(value).toBeGreaterThan(0.05);
        expect(value).toBeLessThan(0.85);
      }),
    );
  });

  it('recognises Dice, the loss and a bare overlap, and says nothing about a right or a wild answer', () => {
    const [box, target] = [
      [2, 0, 12, 8],
      [0, 0, 10, 10],
    ];
    const near = (given: number) =>
      iouValue.nearMiss(String(given), evidenceOf(box, target), { box, target })?.en;
    expect(near((2 * 64) / 180)).toMatch(/Dice/);
    expect(near(1 - 64 / 116)).toMatch(/loss/);
    expect(near(intersection(boxOf(box), boxOf(target)))).toMatch(/overlap itself/);
    expect(near(64 / 180)).toMatch(/twice/);
    expect(near(64 / 116)).toBeUndefined();
    expect(near(0.9)).toBeUndefined();
  });

  it('writes the truth in four decimals', () => {
    expect(iouValue.truth(evidenceOf([2, 0, 12, 8], [0, 0, 10, 10]), { box: [], target: [] })).toBe('0.5517');
  });
});
