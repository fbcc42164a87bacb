import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Demo } from '@/lib/demos/contract';
import { judgedPrediction } from './judged-prediction';
import type { LockedPrediction } from './locked-prediction';
import type { ShownRun } from './proof-state';

const demo = {
  id: 'doubling',
  params: z.object({ x: z.number().default(2) }),
  predictions: [
    {
      id: 'twice',
      row: 'twice',
      answer: { kind: 'number', tolerance: 0 },
      truth: (evidence: number) => String(evidence),
    },
  ],
  counterexamples: [{ id: 'nothing', params: { x: 0 }, refutes: ['twice'] }],
} as unknown as Demo;
const basis = demo.params.parse({});

/** A run that doubles x, after the learner has committed to `given`. */
function judged(x: number, given: string) {
  const params = { x };
  const shown = { params, evidence: 2 * x, verdict: { holds: true } } as unknown as ShownRun;
  const locked: LockedPrediction = { answers: { twice: given }, confidence: 90, params, seed: 7 };
  return judgedPrediction(demo, basis, shown, locked);
}

it('judges a prediction at the setting of the claim', () => {
  expect(judged(2, '4')).toMatchObject({ isRight: true, right: 1, of: 1, confidence: 90 });
  expect(judged(2, '5')).toMatchObject({ isRight: false, right: 0 });
});

it('judges none at a card’s own numbers, nor at a counterexample', () => {
  expect(judged(3, '6')).toBeNull();
  expect(judged(0, '0')).toBeNull();
});
