import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence';
import { judge } from './judge';
import type { Weights } from './lanes';
import { params } from './params';

const truth = [0, 2, 0];
const ends: Weights = {
  plain: [0.1, 2, -0.1],
  l2: [0.08, 1.6, -0.08],
  decay: [0.08, 1.6, -0.08],
  l1: [0.01, 1.7, -0.02],
  proximal: [0, 1.7, 0],
  adamL2: [0.08, 1.6, -0.08],
  adamW: [0.09, 1.8, -0.09],
};
const red = (change: Partial<Weights> = {}) => {
  const paths = Object.fromEntries(
    Object.entries({ ...ends, ...change }).map(([lane, end]) => [lane, [end]]),
  );
  const evidence = { of: { ...params.parse({}), truth }, paths, oneStep: 0.99 } as unknown as Evidence;
  return judge(evidence)
    .rows.filter((row) => !row.holds)
    .map((row) => row.id);
};

describe('the verdict on L1, L2 and decay', () => {
  it('holds for ends as they should be', () => expect(red()).toEqual([]));
  it('sees an exact zero where none may be', () => expect(red({ l1: [0, 1.7, 0.1] })).toEqual(['never']));
  it('does not count a weight of 1e-30 as 0', () =>
    expect(red({ proximal: [1e-30, 1.7, -1e-30] })).toEqual(['sparse']));
  it('refuses zeros that took a true weight with them', () =>
    expect(red({ proximal: [0, 0, 0] })).toEqual(['sparse']));
  it('sees L2 and decay part', () => expect(red({ decay: [0.08, 1.6001, -0.08] })).toEqual(['same']));
  it('sees Adam agree, and a length that did not shrink', () => {
    expect(red({ adamW: ends.adamL2 })).toEqual(['adam']);
    expect(red({ l2: ends.plain, decay: ends.plain })).toEqual(['shrink']);
  });
  it('takes NaN for no agreement', () => expect(red({ decay: [Number.NaN, 1.6, -0.08] })).toContain('same'));
});
