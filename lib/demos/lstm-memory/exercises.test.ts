import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { gateOf, gateProduct } from './exercises';
import { params } from './params';
import type { Evidence } from './run';

const evidenceOf = (bias: number, steps: number) =>
  ({ forgetProducts: [steps * Math.log10(gateOf(bias))] }) as unknown as Evidence;

describe('the product of forget gates', () => {
  const at = params.parse({ forgetBias: 2, steps: 10, gain: 0 });
  const say = (given: string) => gateProduct.nearMiss(given, evidenceOf(2, 10), at)?.en;

  it('is σ(b)^T', () => {
    expect(gateOf(3)).toBeCloseTo(0.9526, 4);
    expect(gateProduct.truth(evidenceOf(2, 10), at)).toBe('0.2810');
  });

  it('names one step, the forgotten part, a sum and a lost step', () => {
    expect(say('0.881')).toMatch(/one step/);
    expect(say('0.719')).toMatch(/forgotten/);
    expect(say('0')).toMatch(/multiply/);
    expect(say('0.319')).toMatch(/missing/);
    expect(say('0.281')).toBeUndefined();
  });

  it('never takes the right answer for a slip', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(gateProduct.vary(createRng(seed)));
        const evidence = evidenceOf(drawn.forgetBias, drawn.steps);
        expect(gateProduct.nearMiss(gateProduct.truth(evidence, drawn), evidence, drawn)).toBeNull();
      }),
    );
  });
});
