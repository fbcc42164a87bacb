import { expect, it } from 'vitest';
import type { Demo } from '@/lib/demos/contract';
import { agreementOf, evidenceNumbers } from './agreement';

const demo = {
  judge: (evidence: { x: number }) => ({ rows: [{ id: 'small', holds: evidence.x < 1 }] }),
} as unknown as Demo;

it('finds every number of nested evidence, in order, NaN and flags too', () => {
  const evidence = {
    a: [1, { b: Number.NaN }],
    flag: true,
    name: 'x',
    none: null,
    view: new Float32Array([4]),
  };
  expect(evidenceNumbers(evidence)).toEqual([1, Number.NaN, 1, 4]);
});

it('agrees when the rows are the same, and gives the largest difference', () => {
  const agreement = agreementOf(demo, {}, { x: 0.5 }, { x: 0.25 });
  expect(agreement).toEqual({ sameVerdict: true, difference: 0.25 });
});

it('disagrees when one row differs, however close the numbers', () => {
  expect(agreementOf(demo, {}, { x: 1 }, { x: 0.9999999 }).sameVerdict).toBe(false);
});

it('calls evidence of another form infinitely different', () => {
  expect(agreementOf(demo, {}, { x: 0 }, { x: 0, y: 1 }).difference).toBe(Number.POSITIVE_INFINITY);
});
