import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { decayStep } from './exercises';
import golden from './golden.json';
import { params } from './params';

const given = params.parse({ weight: 2, slope: 1, lambda: 0.5, rate: 0.1 });
const evidence = { oneStep: 1.8 } as Evidence;
const miss = (text: string) => decayStep.nearMiss(text, evidence, given)?.en;

describe('one step with weight decay', () => {
  it('is 0.99 for w = 1, g = 0, λ = 0.1, rate 0.1, as PyTorch has it', () =>
    expect(golden.oneStep).toBeCloseTo(1 - 0.1 * (0 + 0.1 * 1), 6));
  it('knows a step without decay, without the rate, with 2λ, uphill, and L1', () => {
    expect(miss('1.9')).toMatch('no decay');
    expect(miss('0.9')).toMatch('learning rate too');
    expect(miss('1.7')).toMatch('½λ');
    expect(miss('2.2')).toMatch('subtracts');
    expect(miss('1.85')).toMatch('L1');
    expect(miss('1.8')).toBeUndefined();
  });
  it('draws steps whose usual mistakes are other numbers', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(decayStep.vary(createRng(seed)));
        const { weight: w, slope: g, lambda, rate } = drawn;
        const right = String(w - rate * (g + lambda * w));
        expect(decayStep.nearMiss(right, evidence, drawn)).toBeNull();
        for (const slip of [w - rate * g, w - rate * g - lambda * w, w + rate * (g + lambda * w)])
          if (Math.abs(slip - Number(right)) > 0.005)
            expect(decayStep.nearMiss(String(slip), evidence, drawn)).not.toBeNull();
        expect(Math.abs(rate * lambda * w)).toBeGreaterThan(0.009);
      }),
    );
  });
});
