import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { errorType, f1Value, precisionValue } from './exercises';
import { type Params, params } from './params';
import type { Evidence } from './run';
import { cellsOf, tally } from './tally';

/** TP 4, FN 2, FP 1, TN 5. */
const usual = params.parse({});
const evidenceOf = (of: Params) => ({ counts: tally(of), cells: cellsOf(of) }) as Evidence;
const say = (exercise: typeof f1Value, given: string, of = usual) =>
  exercise.nearMiss(given, evidenceOf(of), of)?.en;

describe('rates', () => {
  it('are right', () => {
    expect(precisionValue.truth(evidenceOf(usual), usual)).toBe('0.8000');
    expect(f1Value.truth(evidenceOf(usual), usual)).toBe('0.7273');
  });

  it('names recall, the missing brackets, IoU, the arithmetic mean and accuracy', () => {
    expect(say(precisionValue, '0.667')).toMatch(/recall/);
    expect(say(precisionValue, '2')).toMatch(/brackets/);
    expect(say(precisionValue, '0.75')).toMatch(/accuracy/);
    expect(say(f1Value, '0.571')).toMatch(/IoU/);
    expect(say(f1Value, '0.7333')).toMatch(/arithmetic/);
    expect(say(f1Value, '0.8')).toMatch(/precision alone/);
  });

  it('draws tables in which every cell differs', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(f1Value.vary(createRng(seed)));
        expect(new Set(Object.values(tally(drawn))).size).toBe(4);
        for (const exercise of [f1Value, precisionValue]) {
          const right = exercise.truth(evidenceOf(drawn), drawn);
          expect(exercise.nearMiss(right, evidenceOf(drawn), drawn)).toBeNull();
        }
      }),
    );
  });
});

describe('the type of an error', () => {
  const dogCalledCat = params.parse({ cats: [0, ...Array(11).fill(1)], scores: Array(12).fill(0.9) });
  const judged = (positive: 'cat' | 'dog') =>
    errorType.truth(evidenceOf({ ...dogCalledCat, positive }), dogCalledCat);

  it('depends on the positive class', () => {
    expect(judged('cat')).toBe('fp');
    expect(judged('dog')).toBe('fn');
  });

  it('tells a wrong type from a wrong cell', () => {
    expect(say(errorType, 'fp-two', dogCalledCat)).toMatch(/type I/);
    expect(say(errorType, 'tn', dogCalledCat)).toMatch(/right/);
    expect(say(errorType, 'fn', dogCalledCat)).toMatch(/was called/);
    expect(say(errorType, 'fn-one', dogCalledCat)).toMatch(/was called/);
    expect(say(errorType, 'fp', dogCalledCat)).toBeUndefined();
  });
});
