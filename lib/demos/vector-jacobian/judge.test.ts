import { describe, expect, it } from 'vitest';
import { type Evidence, rowTimesMatrix, vectorText } from './evidence';
import { judge } from './judge';
import { params } from './params';
import { pullBack } from './pull-back';

const square: Evidence = {
  of: { y: 'square', x: [1, 2, 3] },
  y: [1, 4, 9],
  jacobian: [
    [2, 0, 0],
    [0, 4, 0],
    [0, 0, 6],
  ],
  v: [1, 1, 1],
  gradient: [2, 4, 6],
  doubled: [4, 8, 12],
  ones: [2, 4, 6],
  ofSum: [2, 4, 6],
  unseeded: [2, 4, 6],
};
const red = (evidence: Evidence, setting = {}) =>
  judge(evidence, params.parse(setting))
    .rows.filter((row) => !row.holds)
    .map((row) => row.id);

describe('the verdict', () => {
  it('holds for x² with ones', () => expect(red(square)).toEqual([]));
  it('sees a gradient that is not vᵀJ', () => {
    expect(red({ ...square, gradient: [2, 4, 6.001] })).toContain('product');
    expect(red({ ...square, gradient: [2, 4, Number.NaN] })).toContain('product');
  });
  it('sees a seed that normalises', () => expect(red({ ...square, doubled: [2, 4, 6] })).toEqual(['scale']));
  it('refuses the reading "normalised" for a seed that weights', () =>
    expect(red(square, { reading: 'normalised' })).toEqual(['scale']));
  it('allows float32 rounding of large terms, and no more', () => {
    const large = { ...square, jacobian: square.jacobian.map((row) => row.map((entry) => entry * 1000)) };
    expect(red({ ...large, gradient: [2000.001, 4000, 6000] })).not.toContain('product');
    expect(red({ ...large, gradient: [2000.01, 4000, 6000] })).toContain('product');
  });
});

describe('vᵀJ', () => {
  it('multiplies a row with a matrix, not a matrix with a column', () => {
    const lower = [
      [2, 0, 0],
      [2, 4, 0],
      [2, 4, 6],
    ];
    expect(rowTimesMatrix([1, 1, 1], lower)).toEqual([6, 8, 6]);
  });
  it('is written in canonical form', () => expect(vectorText([2, -0, 1 / 3])).toBe('[2, 0, 0.333333]'));
});

describe('near misses of the pull-back', () => {
  const drawn = params.parse({ x: [1, 3, 4], weights: [2, -1, 3] });
  const miss = (given: string) => pullBack.nearMiss(given, square, drawn)?.en;
  it('knows 2x, v · x and v · x²', () => {
    expect(miss('[2, 6, 8]')).toMatch('seed v');
    expect(miss('[2, -3, 12]')).toMatch('slope of x² is 2x');
    expect(miss('[2, -9, 48]')).toMatch('values');
    expect(miss('[4, -6, 24]')).toBeUndefined();
  });
});
