import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import golden from './golden.json';
import { momentsOf, normalisedValue } from './normalised-value';
import { type ParamsInput, params } from './params';
import type { CropEvidence } from './run';

function evidenceOf(input: ParamsInput) {
  const { levels, pixel } = params.parse(input);
  const { mean, std } = momentsOf(levels);
  return { byHand: (pixel - mean) / std } as CropEvidence;
}
const say = (given: string, input: ParamsInput = {}) =>
  normalisedValue.nearMiss(given, evidenceOf(input), params.parse(input))?.en;

describe('a normalised pixel', () => {
  it('is what PyTorch computes', () => {
    expect(evidenceOf({}).byHand).toBeCloseTo(golden.normalised, 6);
    expect(evidenceOf({ levels: [10, 60, 200, 90], pixel: 33 }).byHand).toBeCloseTo(golden.uneven, 5);
  });

  it('has its well-known slips', () => {
    expect(say('0.075')).toMatch(/variance/);
    expect(say('30')).toMatch(/Centred/);
    expect(say('7.5')).toMatch(/not subtracted/);
    expect(say('-1.5')).toMatch(/sign/);
    expect(say('1.299')).toMatch(/n − 1/);
    expect(say('0.588')).toMatch(/ToTensor/);
    expect(say('1.5')).toBeUndefined();
    expect(say('')).toBeUndefined();
  });

  it('stays within a byte in every draw', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(normalisedValue.vary(createRng(seed)));
        const evidence = evidenceOf(drawn);
        expect(Math.abs(evidence.byHand)).toBeGreaterThanOrEqual(0.5);
        expect(normalisedValue.nearMiss(normalisedValue.truth(evidence, drawn), evidence, drawn)).toBeNull();
      }),
    );
  });
});
