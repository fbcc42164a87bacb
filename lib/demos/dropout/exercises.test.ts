import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { keptValue } from './exercises';
import { params } from './params';

const given = params.parse({ p: 0.2, h: [2, 1, 1, 1, 1, 1, 1, 1] });
const evidenceOf = (of = given) => ({ of, ones: { kept: 1 / (1 - of.p) } }) as Evidence;

describe('a kept value', () => {
  const miss = (text: string) => keptValue.nearMiss(text, evidenceOf(), given)?.en;
  it('is divided by what is kept', () => expect(keptValue.truth(evidenceOf(), given)).toBe('2.5'));
  it('is not unscaled, divided by p, multiplied or 0', () => {
    expect(miss('2')).toMatch('unscaled');
    expect(miss('10')).toMatch('divided by p');
    expect(miss('1.6')).toMatch('multiplied');
    expect(miss('0')).toMatch('dropped value');
    expect(miss('7')).toBeUndefined();
  });
  it('can be told from every slip, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(keptValue.vary(createRng(seed)));
        const evidence = evidenceOf(drawn);
        const right = keptValue.truth(evidence, drawn);
        expect(keptValue.nearMiss(right, evidence, drawn)).toBeNull();
        const [value, p] = [drawn.h[0] as number, drawn.p];
        for (const slip of [value, value / p, value * (1 - p)])
          expect(keptValue.nearMiss(String(slip), evidence, drawn)).not.toBeNull();
      }),
    );
  });
});
