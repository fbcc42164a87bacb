import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { byHand } from './by-hand';
import type { WeightEvidence } from './evidence';
import { params } from './params';
import { batchLoss } from './weighted-loss';

const evidenceOf = (drawn: ReturnType<typeof params.parse>) =>
  ({
    batch: {
      chosen: batchLoss(
        { margin: drawn.margin, common: drawn.commonInBatch, rare: drawn.rareInBatch },
        [drawn.common, drawn.rare],
        'mean',
      ),
    },
  }) as WeightEvidence;

describe('the weighted mean by hand', () => {
  it('never takes the right answer for a slip, and knows every slip', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(byHand.vary(createRng(seed)));
        const evidence = evidenceOf(drawn);
        expect(byHand.nearMiss(byHand.truth(evidence, drawn), evidence, drawn)).toBeNull();
        const of = { margin: drawn.margin, common: drawn.commonInBatch, rare: drawn.rareInBatch };
        const weights = [drawn.common, drawn.rare];
        const say = (value: number) => byHand.nearMiss(value.toFixed(4), evidence, drawn)?.en;
        expect(say(batchLoss(of, weights, 'count'))).toMatch(/number of samples/);
        expect(say(batchLoss(of, weights, 'sum'))).toMatch(/weighted sum/);
        expect(say(batchLoss(of, [1, 1], 'mean'))).toMatch(/without the weights/);
        expect(say(batchLoss(of, [drawn.rare, drawn.common], 'mean'))).toMatch(/swapped/);
      }),
    );
  });

  it('is 0.9269 for the batch of the notes', () => {
    const drawn = params.parse({});
    expect(byHand.truth(evidenceOf(drawn), drawn)).toBe('0.9269');
    expect(byHand.shows(drawn)).toMatchObject({ weights: '[1, 2]', lossCommon: '0.1269' });
  });

  it('says nothing about a wild guess', () => {
    const drawn = params.parse({});
    expect(byHand.nearMiss('77', evidenceOf(drawn), drawn)).toBeNull();
    expect(byHand.nearMiss('', evidenceOf(drawn), drawn)).toBeNull();
  });
});
