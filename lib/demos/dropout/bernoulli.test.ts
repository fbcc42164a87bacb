import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import {
  keptScale,
  mean,
  meanDeviation,
  plainPrediction,
  predictionDeviation,
  shareDeviation,
  weights,
} from './bernoulli';

const rng = createRng(1);
/** 4000 experiments of `size` coins, by brute force. */
const experiments = (size: number, p: number) =>
  Array.from({ length: 4000 }, () => Array.from({ length: size }, () => (rng() < p ? 0 : keptScale(p))));
const deviation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

describe('coins', () => {
  it.each([0.2, 0.5, 0.8])('keep the mean at 1 (p = %d)', (p) => {
    const means = experiments(50, p).map(mean);
    expect(mean(means)).toBeCloseTo(1, 1);
    expect(deviation(means) / meanDeviation(p, 50)).toBeCloseTo(1, 1);
  });
  it('drop p of the values', () => {
    const shares = experiments(50, 0.3).map((coins) => coins.filter((value) => value === 0).length / 50);
    expect(mean(shares)).toBeCloseTo(0.3, 2);
    expect(deviation(shares) / shareDeviation(0.3, 50)).toBeCloseTo(1, 1);
  });
  it('scatter the prediction around w · h', () => {
    const h = [1, 1.5, 2, 0.5, 1, 1, 2, 1.5];
    const predictions = experiments(8, 0.5).map((coins) =>
      coins.reduce((sum, coin, i) => sum + coin * (h[i] ?? 0) * (weights[i] ?? 0), 0),
    );
    expect(Math.abs(mean(predictions) - plainPrediction(h))).toBeLessThan(0.15);
    expect(deviation(predictions) / predictionDeviation(0.5, h)).toBeCloseTo(1, 1);
  });
  it('scale by what is kept, not by what is dropped', () => expect(keptScale(0.2)).toBe(1.25));
});
