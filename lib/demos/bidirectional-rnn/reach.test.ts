import { describe, expect, it } from 'vitest';
import { largest, reachFrom, seenBy, smallest } from './reach';

/** Two tokens, one unit a half: rows (t, half), columns s. */
const reach = reachFrom([4, 0, 9, 1, 1, 16, 0, 25], 2, 1);

describe('the reach of a half', () => {
  it('separates forward from backward and takes roots', () => {
    expect(reach.forward).toEqual([
      [2, 0],
      [1, 4],
    ]);
    expect(reach.backward).toEqual([
      [3, 1],
      [0, 5],
    ]);
  });

  it('adds the squares of the units of a half', () => {
    const two = reachFrom([9, 16, 0, 0], 1, 2);
    expect(two.forward).toEqual([[5]]);
    expect(two.backward).toEqual([[0]]);
  });

  it('knows which tokens were seen', () => {
    expect(seenBy(reach, 'forward', 0)).toEqual([0]);
    expect(seenBy(reach, 'backward', 0)).toEqual([0, 1]);
    expect(seenBy(reach, 'backward', 1)).toEqual([1]);
  });

  it('finds extremes over pairs', () => {
    expect(largest(reach.forward, (t, s) => s > t)).toBe(0);
    expect(smallest(reach.forward, (t, s) => s <= t)).toBe(1);
    expect(largest([[1]], (t, s) => s > t)).toBe(0);
    expect(smallest([[1]], (t, s) => s > t)).toBe(Number.POSITIVE_INFINITY);
  });
});
