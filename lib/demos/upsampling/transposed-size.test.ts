import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { UpsamplingEvidence } from './run';
import { type StampSizes, sideOf } from './stamps';
import { transposedSize } from './transposed-size';

const evidenceOf = (sizes: StampSizes) =>
  ({ counts: Array.from({ length: sideOf(sizes) }, () => []) }) as unknown as UpsamplingEvidence;
const say = (given: string, sizes: StampSizes) =>
  transposedSize.nearMiss(given, evidenceOf(sizes), sizes)?.en;

it('names what was mixed up', () => {
  const sizes = { n: 5, k: 4, s: 3, p: 1 };
  expect(transposedSize.truth(evidenceOf(sizes), sizes)).toBe('14');
  expect(say('17', sizes)).toMatch(/n − 1 steps/);
  expect(say('16', sizes)).toMatch(/minus 2p/);
  expect(say('18', sizes)).toMatch(/not \+2p/);
  expect(say('2', sizes)).toMatch(/ordinary/);
  expect(say('15', sizes)).toMatch(/k − 2p = s/);
  expect(say('99', sizes)).toBeUndefined();
});

it('says nothing about the right answer', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const sizes = transposedSize.vary(createRng(seed));
      expect(say(transposedSize.truth(evidenceOf(sizes), sizes), sizes)).toBeUndefined();
    }),
  );
});
