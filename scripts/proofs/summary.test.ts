import { expect, it } from 'vitest';
import type { ProofCheck } from '@/lib/demos/check-demo';
import type { RunRecord } from './proof-record';
import { rowOf, verdictOf } from './summary';

const run: RunRecord = {
  evidence: null,
  leaked: 0,
  ms: 3,
  backend: 'webgl',
  device: 'SwiftShader',
  isSoftware: true,
  residency: { programs: 5, resident: 5, peakBytes: 64 },
};
const sound: ProofCheck<RunRecord> = {
  holds: true,
  because: 'yes',
  red: [],
  counterexamples: [{ id: 'far', refuted: true, stillGreen: [] }],
  goldens: [{ id: 'g', difference: 1e-7, tolerance: 1e-6, within: true }],
  runs: [run],
  leaked: 0,
};
const verdict = (...checks: ProofCheck<RunRecord>[]) => verdictOf([rowOf('one', checks, 'webgl')]);

it('is good when everything is', () => {
  expect(verdict(sound)).toEqual({
    line: 'proofs: 1/1 hold, 1/1 counterexamples refuted, 1/1 goldens within tolerance',
    isGood: true,
  });
});

it.each([
  ['the claim falls for one seed of two', [sound, { ...sound, holds: false, red: ['row'] }], '0/1 hold'],
  [
    'a counterexample stays green',
    [{ ...sound, counterexamples: [{ id: 'far', refuted: false, stillGreen: ['row'] }] }],
    '0/1 counterexamples',
  ],
  [
    'PyTorch differs',
    [{ ...sound, goldens: [{ id: 'g', difference: 1, tolerance: 0, within: false }] }],
    '0/1 goldens',
  ],
  ['a tensor leaks', [{ ...sound, leaked: 1 }], '0/1 hold'],
  [
    'another backend answered',
    [{ ...sound, runs: [{ ...run, backend: 'cpu', residency: null }] }],
    '0/1 hold',
  ],
  [
    'no tensor was ever on the GPU',
    [{ ...sound, runs: [{ ...run, residency: { programs: 0, resident: 0, peakBytes: 0 } }] }],
    '0/1 hold',
  ],
])('is not good, and says so in the line, when %s', (_, checks, words) => {
  const { line, isGood } = verdict(...checks);
  expect(isGood).toBe(false);
  expect(line).toContain(words);
});
