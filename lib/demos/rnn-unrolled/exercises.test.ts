import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { type Cell, cellsOf, countOfOneCell, drawCell, parameterCount } from './cell';
import { parameterExercise, secondStateExercise, slipsOfSecondState } from './exercises';
import golden from './golden.json';
import { type Params, params } from './params';
import type { UnrolledEvidence } from './run';

const draw = () => drawCell(createRng(1), 3, 5);

describe('the count', () => {
  it('is PyTorch’s', () => {
    expect(countOfOneCell(3, 5)).toBe(golden.parameters['3 to 5']);
    expect(countOfOneCell(1, 1)).toBe(golden.parameters['1 to 1']);
    expect(countOfOneCell(6, 4)).toBe(golden.parameters['6 to 4']);
  });

  it('counts a shared cell once and untied cells each', () => {
    const first: Cell = draw();
    expect(parameterCount(cellsOf(first, 7, false, draw))).toBe(50);
    expect(parameterCount(cellsOf(first, 7, true, draw))).toBe(350);
  });

  it('starts every parameter within 1/√hidden', () => {
    const bound = 1 / Math.sqrt(5);
    const all = Object.values(draw()).flat(2) as number[];
    expect(all.every((value) => Math.abs(value) <= bound)).toBe(true);
    expect(Math.max(...all)).toBeGreaterThan(bound / 2);
  });
});

describe('the second state', () => {
  it('is PyTorch’s', () => {
    expect(slipsOfSecondState([0.5, 0.8, 0], [1, -0.5]).right).toBeCloseTo(golden.secondState, 6);
  });

  it('names each slip, and never the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(secondStateExercise.vary(createRng(seed))) as Params;
        const { right, firstState, noMemory } = slipsOfSecondState(drawn.own, drawn.sequence);
        const evidence = { h: [[firstState], [right]] } as unknown as UnrolledEvidence;
        const say = (given: number) => secondStateExercise.nearMiss(given.toFixed(3), evidence, drawn)?.en;
        expect(say(right)).toBeUndefined();
        expect(say(firstState)).toMatch(/h_1/);
        if (Math.abs(noMemory - firstState) > 0.03) expect(say(noMemory)).toMatch(/missing|h_1|tanh|swapped/);
      }),
    );
  });
});

describe('near misses of the count', () => {
  const set = params.parse({}) as Params;
  const evidence = { parameters: { now: 50, tenfold: 50 } } as UnrolledEvidence;
  const say = (given: string) => parameterExercise.nearMiss(given, evidence, set)?.en;

  it('names the steps, a bias, W_hh and swapped sizes', () => {
    expect(say('250')).toMatch(/5 steps/);
    expect(say('45')).toMatch(/One bias/);
    expect(say('40')).toMatch(/two biases/);
    expect(say('25')).toMatch(/W_hh/);
    expect(say('30')).toMatch(/swapped/);
    expect(say('50')).toBeUndefined();
  });

  it('never calls the right count a slip', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(parameterExercise.vary(createRng(seed))) as Params;
        const now = countOfOneCell(drawn.input, drawn.hidden);
        const of = { parameters: { now, tenfold: now } } as UnrolledEvidence;
        expect(parameterExercise.nearMiss(String(now), of, drawn)).toBeNull();
      }),
    );
  });
});
