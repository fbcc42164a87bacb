import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { drawBlobs } from './blobs';
import { precisionOf, recallOf } from './scores';

it('draws the asked share of rare points, around their centre', () => {
  const { points, labels } = drawBlobs(createRng(1), 4000, 5, [1.5, 1]);
  const rare = points.filter((_, i) => labels[i] === 1);
  expect(rare).toHaveLength(200);
  const mean = (axis: 0 | 1) => rare.reduce((sum, point) => sum + point[axis], 0) / rare.length;
  expect(mean(0)).toBeCloseTo(1.5, 0);
  expect(mean(1)).toBeCloseTo(1, 0);
});

it('spreads each blob by 1', () => {
  const { points } = drawBlobs(createRng(2), 4000, 1, [0, 0]);
  const variance = points.reduce((sum, [x]) => sum + x * x, 0) / points.length;
  expect(variance).toBeGreaterThan(0.93);
  expect(variance).toBeLessThan(1.07);
});

it('tells recall from precision', () => {
  const counts = { tp: 40, fn: 10, fp: 5 };
  expect(recallOf(counts)).toBe(0.8);
  expect(precisionOf(counts)).toBeCloseTo(0.8889, 4);
  expect(precisionOf({ tp: 0, fp: 0, fn: 3 })).toBeNaN();
});
