import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Demo } from '@/lib/demos/contract';
import { goldenOf, sameParams, settingOf } from './setting';

const demo = {
  params: z.object({ box: z.array(z.number()).default([0, 1]), steps: z.number().default(5) }),
  counterexamples: [{ id: 'far', params: { box: [9, 9] } }],
  goldens: [{ id: 'g', row: 'loss', params: {}, values: [1] }],
} as unknown as Demo;
const basis = demo.params.parse({});

it('compares vectors element by element', () => {
  expect(sameParams({ box: [0, 1] }, { box: [0, 1] })).toBe(true);
  expect(sameParams({ box: [0, 1] }, { box: [0, 2] })).toBe(false);
});

it('counts only the setting of the claim as proof', () => {
  expect(settingOf(demo, { box: [0, 1], steps: 5 }, basis)).toEqual({ kind: 'claim' });
  expect(settingOf(demo, { box: [9, 9], steps: 5 }, basis)).toEqual({ kind: 'counterexample', id: 'far' });
  expect(settingOf(demo, { box: [9, 9], steps: 6 }, basis)).toEqual({ kind: 'exploring' });
});

it('shows PyTorch only where PyTorch was asked', () => {
  expect(goldenOf(demo, basis, 'loss')?.id).toBe('g');
  expect(goldenOf(demo, basis, 'other')).toBeNull();
  expect(goldenOf(demo, { box: [0, 1], steps: 6 }, 'loss')).toBeNull();
});
