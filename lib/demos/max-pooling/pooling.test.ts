import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { gradientCells, pooledValues } from './exercises';
import golden from './golden.json';
import { maximaOf, shiftRight, windowsOf } from './pooling';
import type { PoolingEvidence, PoolingParams } from './run';

const x = [1, 3, 2, 0, 4, 6, 5, 1, 7, 2, 0, 3, 8, 1, 4, 9];

describe('windows', () => {
  it('tile at stride 2, overlap at 1, leave gaps at 4', () => {
    expect(
      windowsOf(2)
        .flat()
        .sort((a, b) => a - b),
    ).toEqual(x.map((_, i) => i));
    expect(windowsOf(1)).toHaveLength(9);
    expect(windowsOf(4)).toEqual([[0, 1, 4, 5]]);
  });

  it('have their maxima where PyTorch puts the gradient', () => {
    const cells = golden.max.gradient.flatMap((value, cell) => (value > 0 ? [cell] : []));
    expect(maximaOf(x, 2)).toEqual(cells);
    expect(maximaOf(x, 2).map((cell) => x[cell])).toEqual(golden.max.pooled);
  });

  it('shift each row by itself, and wrap', () => {
    expect(shiftRight([1, 2, 3, 4], 2, 1)).toEqual([2, 1, 4, 3]);
    expect(shiftRight(x, 4, 4)).toEqual(x);
  });
});

describe('near misses', () => {
  const params = { x, stride: 2 } as PoolingParams;
  const evidence = {
    pooled: golden.max.pooled,
    gradient: golden.max.gradient,
    params,
  } as unknown as PoolingEvidence;
  const say = (exercise: typeof pooledValues, given: string, p = params) =>
    exercise.nearMiss(given, evidence, p)?.en;

  it('name means, row maxima and the wrong counting', () => {
    expect(pooledValues.truth(evidence, params)).toBe('[6, 5, 8, 9]');
    expect(say(pooledValues, '[3.5, 2, 4.5, 4]')).toMatch(/means/);
    expect(say(pooledValues, '3 6 7 9')).toMatch(/rows/);
    expect(say(pooledValues, '[6, 5, 8, 9]')).toBeUndefined();
    expect(gradientCells.truth(evidence, params)).toBe('[5, 6, 12, 15]');
    expect(say(gradientCells, '[6, 7, 13, 16]')).toMatch(/from 1/);
    expect(say(gradientCells, '[6, 5, 8, 9]')).toMatch(/themselves/);
    expect(say(gradientCells, '[0, 2, 8, 10]')).toMatch(/first cells/);
  });

  it('are asked about numbers without ties', () => {
    for (let seed = 0; seed < 100; seed++)
      expect(new Set(pooledValues.vary(createRng(seed)).x).size).toBe(16);
  });
});
