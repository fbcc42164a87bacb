import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { patienceStop } from './exercises';
import { type Params, params } from './params';
import { stopWith } from './stopping';

const given = params.parse({});
const evidenceOf = ({ drawn, drawnPatience }: Params) =>
  ({ drawn: stopWith(drawn, drawnPatience) }) as Evidence;
const miss = (text: string) => patienceStop.nearMiss(text, evidenceOf(given), given)?.en;

describe('where patience stops', () => {
  it('is the second epoch after the best, past the bump', () =>
    expect(patienceStop.truth(evidenceOf(given), given)).toBe('6'));
  it('knows the checkpoint, the first rise, one too far, and the end', () => {
    expect(miss('4')).toMatch('restored');
    expect(miss('3')).toMatch('in a row');
    expect(miss('7')).toMatch('already counts');
    expect(miss('9')).toMatch('used up');
    expect(miss('6')).toBeUndefined();
  });
  it('draws curves with one bump that patience 1 falls for', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(patienceStop.vary(createRng(seed)));
        const { checkpoint, stop } = stopWith(drawn.drawn, drawn.drawnPatience);
        expect(stop).toBe(checkpoint + drawn.drawnPatience);
        expect(stopWith(drawn.drawn, 1).stop).toBeLessThan(checkpoint);
        expect(patienceStop.nearMiss(String(stop), evidenceOf(drawn), drawn)).toBeNull();
      }),
    );
  });
});
