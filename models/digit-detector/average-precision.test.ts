import { expect, it } from 'vitest';
import { averagePrecision } from './average-precision';
import type { Box } from './scene';

const box = (x: number): Box => [x, 0, x + 10, 10];
const one = (score: number, x: number, kind = 3) => ({ score, kind, box: box(x) });

it('is 1 for a perfect list and 0 for an empty one', () => {
  const truth = [{ boxes: [box(0), box(30)], classes: [3, 5] }];
  expect(averagePrecision([[one(0.9, 0), one(0.8, 30, 5)]], truth)).toBe(1);
  expect(averagePrecision([[]], truth)).toBe(0);
});

it('takes the envelope: right, wrong, right of two true boxes is 1/2 + 1/2 · 2/3', () => {
  const truth = [{ boxes: [box(0), box(30)], classes: [3, 3] }];
  expect(averagePrecision([[one(0.9, 0), one(0.8, 60), one(0.7, 30)]], truth)).toBeCloseTo(0.5 + 1 / 3, 12);
});

it('counts a double, a poor overlap and another class as wrong', () => {
  const truth = [{ boxes: [box(0)], classes: [3] }];
  expect(averagePrecision([[one(0.9, 4), one(0.8, 0)]], truth)).toBeCloseTo(0.5, 12);
  expect(averagePrecision([[one(0.9, 0), one(0.8, 1)]], truth)).toBe(1);
  expect(averagePrecision([[one(0.9, 0, 4)]], truth)).toBe(0);
});
