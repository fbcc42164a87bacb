import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, type Pictures, ratesOf, tally } from './tally';

const pictures: Pictures = {
  cats: [1, 1, 1, 0, 0],
  scores: [0.9, 0.5, 0.2, 0.8, 0.1],
  threshold: 0.5,
  positive: 'cat',
  dogs: 1,
};

describe('the four cells', () => {
  it('names by what was called, and whether it was right', () => {
    expect(cellOf(true, true)).toBe('tp');
    expect(cellOf(true, false)).toBe('fn');
    expect(cellOf(false, true)).toBe('fp');
    expect(cellOf(false, false)).toBe('tn');
  });

  it('counts a score at the threshold as called', () =>
    expect(tally(pictures)).toEqual({ tp: 2, fn: 1, fp: 1, tn: 1 }));

  it('counts a dog as often as it stands for', () =>
    expect(tally({ ...pictures, dogs: 19 })).toEqual({ tp: 2, fn: 1, fp: 19, tn: 19 }));

  it('swaps TP with TN and FP with FN under the other positive class, and keeps the accuracy', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
        }),
        fc.integer({ min: 1, max: 19 }),
        (drawn, dogs) => {
          const set = {
            ...pictures,
            cats: drawn.map(([cat]) => cat),
            scores: drawn.map(([, score]) => score),
            dogs,
          };
          const [cat, dog] = [tally(set), tally({ ...set, positive: 'dog' })];
          expect([dog.tp, dog.fn, dog.fp, dog.tn]).toEqual([cat.tn, cat.fp, cat.fn, cat.tp]);
          expect(ratesOf(dog).accuracy).toBe(ratesOf(cat).accuracy);
        },
      ),
    );
  });
});

describe('the rates', () => {
  it('of 40, 10, 5, 945', () => {
    const rates = ratesOf({ tp: 40, fn: 10, fp: 5, tn: 945 });
    expect(rates.precision).toBeCloseTo(0.8889, 4);
    expect(rates.recall).toBe(0.8);
    expect(rates.f1).toBeCloseTo(0.8421, 4);
    expect(rates.accuracy).toBe(0.985);
  });

  it('of nothing called positive: precision is 0/0, recall and F1 are 0', () => {
    const rates = ratesOf({ tp: 0, fn: 6, fp: 0, tn: 114 });
    expect(rates).toEqual({ precision: Number.NaN, recall: 0, f1: 0, accuracy: 0.95 });
  });
});
