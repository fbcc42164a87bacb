import { describe, expect, it } from 'vitest';
import { chainNorms } from './chain-rule';

// Columns: one input, two entries of the state, the constant. h is the first entry, c the second.
const last = [
  [3, 0.5, 2, 9],
  [0, 0, 0, 9],
];
const first = [
  [4, 7, 7, 9],
  [1, 7, 7, 9],
];

describe('the chain rule', () => {
  it('goes from the end back, through c as well as h', () => {
    const norms = chainNorms([first, last], 2, { hidden: 1, input: 1 });
    expect(norms[0]).toBeCloseTo(Math.log10(3), 12);
    expect(norms[1]).toBeCloseTo(Math.log10(0.5 * 4 + 2 * 1), 12);
  });
  it('keeps slopes far below float32', () => {
    const small = [[1, 1e-3, 0]];
    const norms = chainNorms(Array(100).fill(small), 100, { hidden: 1, input: 1 });
    expect(norms[99]).toBeCloseTo(-297, 6);
  });
  it('leaves out what comes before a short sequence', () =>
    expect(chainNorms([first, last], 1, { hidden: 1, input: 1 })).toHaveLength(1));
});
