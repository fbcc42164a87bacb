import { describe, expect, it } from 'vitest';
import { findBirths } from './autopsy';
import type { Examined } from './evidence';
import { graphs } from './graphs';

const node = (id: string, value: number, gradient: number, sends: number[] = []): Examined => ({
  id,
  value,
  gradient,
  sends,
});
const [inf, nan] = [Number.POSITIVE_INFINITY, Number.NaN];

describe('findBirths', () => {
  it('finds no NaN where a pole only gives infinities', () => {
    expect(findBirths(graphs.inverse, [node('x', 0, -inf), node('out', inf, 1, [-inf])])).toEqual([]);
  });

  it('names ∞ − ∞ at the sum and 0 · ∞ behind the square, and nothing that only inherits', () => {
    const births = findBirths(graphs.f, [
      node('x', 0, nan),
      node('abs', 0, inf, [-inf]),
      node('square', 0, -inf, [nan]),
      node('log', -inf, 1, [inf]),
      node('pole2', inf, 1, [-inf]),
      node('pole1', inf, 1, [-inf]),
      node('out', nan, 1, [1, 1, 1]),
    ]);
    expect(births).toEqual([
      { kind: 'value', node: 'out', cause: '∞ − ∞' },
      { kind: 'send', node: 'square', to: 'x', cause: '0 · ∞' },
    ]);
  });

  it('finds the NaN that a mask hides in the value but not in the gradient', () => {
    const births = findBirths(graphs.masked, [
      node('x', 0, nan),
      node('sin', 0, nan, [nan]),
      node('ratio', nan, 0, [nan, nan]),
      node('out', 1, 1, [0]),
    ]);
    expect(births.map(({ node: at, to, cause }) => [at, to, cause])).toEqual([
      ['ratio', undefined, '0 / 0'],
      ['ratio', 'sin', '0 · ∞'],
      ['ratio', 'x', '0 · ∞'],
    ]);
  });

  it('says where infinite gradients of opposite sign meet', () => {
    const births = findBirths(graphs.sinc, [
      node('x', 0, nan),
      node('sin', 0, 1, [-inf]),
      node('out', 1, 1, [1, inf]),
    ]);
    expect(births).toEqual([{ kind: 'sum', node: 'x', cause: '∞ − ∞' }]);
  });

  it('tells a root of −1 from an infinity: finite in, NaN out', () => {
    const births = findBirths(graphs.root, [node('x', -1, nan), node('out', nan, 1, [nan])]);
    expect(births).toEqual([{ kind: 'value', node: 'out', cause: '∉ ℝ' }]);
  });
});
