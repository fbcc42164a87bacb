import { describe, expect, it } from 'vitest';
import type { IouEvidence } from './evidence';
import golden from './golden.json';
import { cancels, isFlat, judge, pushOf } from './judge';

const box = [20, 1.3, 30, 11.3];
const still: IouEvidence = {
  setting: { target: [0, 0, 10, 10], loss: 'iou' },
  start: { box, loss: 1, gradient: [0, 0, -0, 0], iou: 0 },
  overlap: { box: [3.7, 1.3, 13.7, 11.3], loss: 0.62, gradient: [0.056, 0.034, 0.026, 0.026], iou: 0.38 },
  chosen: [
    { step: 0, box, iou: 0 },
    { step: 400, box, iou: 0 },
  ],
  giou: [
    { step: 0, box, iou: 0 },
    { step: 400, box: [0, 0, 10, 10], iou: 0.999 },
  ],
};
const red = (evidence: IouEvidence, steps = 400) =>
  judge(evidence, { steps })
    .rows.filter((row) => !row.holds)
    .map((row) => row.id);

describe('the verdict on IoU as a loss', () => {
  it('holds for a flat start, a box that stays, a slope where they overlap, and GIoU that arrives', () => {
    expect(red(still)).toEqual([]);
  });

  it('turns on the smallest gradient and on a single moved bit', () => {
    expect(red({ ...still, start: { ...still.start, gradient: [0, 0, 0, 1e-30] } })).toEqual(['gradient']);
    const moved = [still.chosen[0], { step: 400, box: [20, 1.3, 30, 11.300000000000002], iou: 0 }];
    expect(red({ ...still, chosen: moved as IouEvidence['chosen'] })).toEqual(['still']);
  });

  it('does not judge a run that was stopped', () => {
    expect(red(still, 500)).toEqual(['still', 'giou']);
    expect(judge(still, { steps: 500 }).because.en).toMatch(/Stopped after 400 of 500/);
  });

  it('never takes NaN for zero', () => {
    expect(isFlat([Number.NaN, 0, 0, 0])).toBe(false);
    expect(red({ ...still, overlap: { ...still.overlap, gradient: [Number.NaN, 0, 0, 0] } })).toEqual([
      'overlap',
    ]);
  });
});

describe('the first push', () => {
  it('goes nowhere, nearer or elsewhere', () => {
    const at = (gradient: number[]) =>
      pushOf({ ...still, start: { ...still.start, gradient } }, [0, 0, 10, 10]);
    expect(at([0, 0, 0, 0])).toBe('nowhere');
    expect(at(golden.slope.disjoint.giou.slice(1))).toBe('nearer');
    expect(at([-1, 0, -1, 0])).toBe('elsewhere');
  });

  it('cancels inside the target and nowhere else', () => {
    expect(cancels(golden.slope.inside.iou.slice(1))).toBe(true);
    expect(cancels(golden.slope.near.iou.slice(1))).toBe(false);
  });
});
