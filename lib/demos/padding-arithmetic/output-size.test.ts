import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { formulas, type Sizes } from './geometry';
import { outputSize } from './output-size';
import type { PaddingEvidence } from './run';

const evidenceOf = (sizes: Sizes) => ({ side: formulas.right(sizes) }) as PaddingEvidence;
const say = (given: string, sizes: Sizes) => outputSize.nearMiss(given, evidenceOf(sizes), sizes)?.en;

it('names what was forgotten', () => {
  const sizes = { n: 14, k: 4, p: 2, s: 3, d: 2 };
  expect(outputSize.truth(evidenceOf(sizes), sizes)).toBe('4');
  expect(say('3', sizes)).toMatch(/\+ 1/);
  expect(say('5', sizes)).toMatch(/spans/);
  expect(say('12', sizes)).toMatch(/divide by the stride/);
  expect(say('14', sizes)).toMatch(/input size/);
  const once = { n: 12, k: 3, p: 3, s: 1, d: 1 };
  expect(say('13', once)).toMatch(/2p/);
  expect(say('10', once)).toMatch(/without padding/);
  expect(say('5', { n: 8, k: 3, p: 1, s: 2, d: 1 })).toMatch(/round down/);
  expect(say('99', sizes)).toBeUndefined();
});

it('says nothing about the right answer, and always asks for more than one position', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const sizes = outputSize.vary(createRng(seed));
      const right = outputSize.truth(evidenceOf(sizes), sizes);
      expect(Number(right)).toBeGreaterThan(1);
      expect(outputSize.nearMiss(right, evidenceOf(sizes), sizes)).toBeNull();
    }),
  );
});
