import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { kindOfOperation, shiftThroughStride } from './exercises';
import { kindOf } from './judge';
import type { EquivarianceEvidence, EquivarianceParams } from './run';

const params = { subject: 'affine', stride: 2, dx: 4 } as EquivarianceParams;
const evidenceOf = (linear: number, affine: number) =>
  ({
    params,
    measured: { conv: { move: { dx: 2, dy: 0, gap: 0 } }, affine: { linear, affine } },
  }) as unknown as EquivarianceEvidence;

it('tells linear from affine from neither', () => {
  expect(kindOf({ linear: 1e-6, affine: 1e-6 })).toBe('linear');
  expect(kindOf({ linear: 1, affine: 1e-6 })).toBe('affine');
  expect(kindOf({ linear: 1, affine: 2 })).toBe('neither');
});

it('names the slips of a shift through a stride', () => {
  const say = (given: string) => shiftThroughStride.nearMiss(given, evidenceOf(1, 0), params)?.en;
  expect(shiftThroughStride.truth(evidenceOf(1, 0), params)).toBe('2');
  expect(say('2')).toBeUndefined();
  expect(say('4')).toMatch(/input pixels/);
  expect(say('8')).toMatch(/divide/);
  expect(say('0')).toMatch(/invariance/);
  expect(say('7')).toBeUndefined();
});

it('draws shifts of whole strides that do not wrap round', () => {
  for (let seed = 0; seed < 200; seed++) {
    const { stride = 0, dx = 0 } = shiftThroughStride.vary(createRng(seed));
    expect(dx % stride).toBe(0);
    expect(dx).toBeLessThanOrEqual(6);
    expect(12 % stride).toBe(0);
  }
});

it('says what kind an operation is, and why another answer is wrong', () => {
  const say = (given: string, evidence: EquivarianceEvidence) =>
    kindOfOperation.nearMiss(given, evidence, params)?.en;
  expect(say('linear', evidenceOf(1, 0))).toMatch(/bias/);
  expect(say('affine', evidenceOf(1, 0))).toBeUndefined();
  expect(say('linear', evidenceOf(3, 3))).toMatch(/picks/);
  expect(say('neither', evidenceOf(0, 0))).toMatch(/weighs and adds/);
});
