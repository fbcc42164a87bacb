import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { accuracyError } from './paired-test';
import type { GainEvidence } from './run';
import { standardError } from './standard-error';

type Supposed = Parameters<typeof standardError.shows>[0];
const evidenceOf = ({ suppose, images }: Supposed) =>
  ({ supposedError: accuracyError(suppose / 100, images) }) as GainEvidence;

describe('the standard error of an accuracy', () => {
  const of = { suppose: 90, images: 900 };
  const say = (given: string) => standardError.nearMiss(given, evidenceOf(of), of)?.en;

  it('is one point at 90 % on 900 images', () => {
    expect(standardError.truth(evidenceOf(of), of)).toBe('1.000');
  });

  it('names the slips', () => {
    expect(say('0.01')).toMatch(/× 100/);
    expect(say('1.96')).toMatch(/half the width/);
    expect(say('30')).toMatch(/one image/);
    expect(say('0.0333')).toMatch(/√n/);
    expect(say('3.16')).toMatch(/not p\./);
    expect(say('7')).toBeUndefined();
  });

  it('says nothing about the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = standardError.vary(createRng(seed)) as Supposed;
        const right = standardError.truth(evidenceOf(drawn), drawn);
        expect(standardError.nearMiss(right, evidenceOf(drawn), drawn)).toBeNull();
      }),
    );
  });
});
