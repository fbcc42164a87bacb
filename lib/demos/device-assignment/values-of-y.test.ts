import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { type ParamsInput, params, programOf } from './params';
import { plainTensors } from './plain-tensors';
import { start, step } from './program';
import type { DeviceEvidence } from './run';
import { valuesOfY } from './values-of-y';

function evidenceOf(input: ParamsInput) {
  const { x, y } = programOf(params.parse(input)).reduce(
    (memory, line) => step(memory, line, plainTensors),
    start(plainTensors),
  );
  const seen = y === x ? [{ names: ['x', 'y'], ...x }] : [x, y].map((of, i) => ({ names: ['xy'[i]], ...of }));
  return { steps: [seen] } as unknown as DeviceEvidence;
}
const say = (given: string, input: ParamsInput) =>
  valuesOfY.nearMiss(given, evidenceOf(input), params.parse(input))?.en;

describe('the numbers of y', () => {
  it('follow x while both are one tensor', () => {
    const shared: ParamsInput = { first: 'n', second: 'i', third: 'a' };
    expect(valuesOfY.truth(evidenceOf(shared), params.parse(shared))).toBe('[2, 3]');
    expect(say('[1, 2]', shared)).toMatch(/no copy/);
    expect(say('3, 4', shared)).toMatch(/nobody kept/);
    expect(say('[2, 3]', shared)).toBeUndefined();
  });

  it('stay behind when y is a moved copy', () => {
    const apart: ParamsInput = { first: 'Y', second: 'i', third: 't' };
    expect(valuesOfY.truth(evidenceOf(apart), params.parse(apart))).toBe('[1, 2]');
    expect(say('[2, 3]', apart)).toMatch(/no longer x/);
  });

  it('can always be said, and are never their own near miss', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(valuesOfY.vary(createRng(seed)));
        expect(programOf(drawn)).toContain('i');
        const evidence = evidenceOf(drawn);
        const right = valuesOfY.truth(evidence, drawn);
        expect(right).toMatch(/^\[\d, \d\]$/);
        expect(valuesOfY.nearMiss(right, evidence, drawn)).toBeNull();
      }),
    );
  });
});
