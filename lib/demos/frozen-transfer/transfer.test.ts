import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { type Evidence, frozenChange } from './evidence';
import { judge } from './judge';
import { backboneSizes } from './network';
import { params } from './params';
import { drawTask, labelOf } from './tasks';
import { trainedCount } from './trained-count';

const countsOf = (h: number, frozen: boolean) => {
  const backbone = backboneSizes(h).reduce((sum, size) => sum + size, 0);
  return { total: backbone + h + 1, trained: frozen ? h + 1 : backbone + h + 1 } as Evidence;
};
const near = (given: number, h: number, frozen: boolean) =>
  trainedCount.nearMiss(String(given), countsOf(h, frozen), params.parse({ hidden: h, frozen }))?.en;

describe('the tasks', () => {
  it('put class 1 in two opposite quarters that turn with the task', () => {
    expect([labelOf(1, 1, 0), labelOf(-1, -1, 0), labelOf(1, -1, 0), labelOf(-1, 1, 0)]).toEqual([
      1, 1, 0, 0,
    ]);
    expect([labelOf(1, 1, 90), labelOf(1, -1, 90)]).toEqual([0, 1]);
    expect([labelOf(1, 0.1, 45), labelOf(0.1, 1, 45)]).toEqual([0, 1]);
  });

  it('move their points, and not their labels, with the shift', () => {
    const [here, there] = [
      drawTask(createRng(3), 50, 20, [0, 0]),
      drawTask(createRng(3), 50, 20, [0.4, -0.2]),
    ];
    expect(there.labels).toEqual(here.labels);
    expect((there.points[7]?.[0] ?? 0) - (here.points[7]?.[0] ?? 0)).toBeCloseTo(0.4, 12);
  });
});

describe('the count exercise', () => {
  it('agrees with the formula, and explains the likely slips but not the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const given = params.parse(trainedCount.vary(createRng(seed)));
        const { hidden: h, frozen } = given;
        const evidence = countsOf(h, frozen);
        expect(evidence.trained).toBe(frozen ? h + 1 : h * h + 7 * h + 1);
        expect(trainedCount.nearMiss(trainedCount.truth(evidence, given), evidence, given)).toBeNull();
        expect(near(frozen ? evidence.total : h + 1, h, frozen)).toBeDefined();
      }),
    );
    expect(near(10, 10, true)).toMatch(/bias/);
    expect(near(31, 10, true)).toMatch(/BatchNorm’s weight/);
    expect(near(countsOf(10, true).total - 11, 10, true)).toMatch(/Those are the frozen/);
    expect(near(countsOf(10, false).total + 20, 10, false)).toMatch(/buffers/);
    expect(near(countsOf(10, false).total - 20, 10, false)).toMatch(/2h more/);
    expect(near(3, 10, true)).toBeUndefined();
  });
});

describe('the verdict', () => {
  const sound = {
    accuracy: { aBefore: 0.95, aAfter: 0.95, bBefore: 0.5, bAfter: 0.85 },
    changes: [0, 0, 0, 0, 0, 0, 0.8, 0.2],
    meanChange: 0,
    meanChangeInTrain: 0.35,
    trained: 17,
    total: 369,
  } as unknown as Evidence;
  const red = (change: Partial<Evidence>) =>
    judge({ ...sound, ...change }).rows.flatMap(({ id, holds }) => (holds ? [] : [id]));

  it('turns the row red that a fault belongs to', () => {
    expect(red({})).toEqual([]);
    expect(red({ changes: [0, 0, 1e-9, 0, 0, 0, 0.8, 0.2] })).toEqual(['frozen']);
    expect(red({ changes: [0, Number.NaN, 0, 0, 0, 0, 0.8, 0.2] })).toEqual(['frozen']);
    expect(red({ accuracy: { aBefore: 0.95, aAfter: 0.95, bBefore: 0.5, bAfter: 0.6 } })).toEqual(['head']);
    expect(red({ meanChange: 1e-9 })).toEqual(['statistics']);
    expect(red({ meanChangeInTrain: 0 })).toEqual(['trap']);
    expect(red({ accuracy: { aBefore: 0.95, aAfter: 0.7, bBefore: 0.5, bAfter: 0.85 } })).toEqual(['keeps']);
  });

  it('does not judge a run that was stopped', () => {
    expect(judge({ ...sound, accuracy: null }).holds).toBe(false);
  });

  it('never takes a NaN for no change', () => {
    expect(frozenChange({ changes: [Number.NaN, 0, 0] })).toBe(Number.POSITIVE_INFINITY);
  });
});
