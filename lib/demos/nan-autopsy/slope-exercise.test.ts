import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import type { FunctionId } from './graphs';
import { params } from './params';
import { slopeKind } from './slope-exercise';
import { kinds } from './text';

const setting = (chosen: FunctionId, x = 0) => params.parse({ chosen, x });
const evidenceOf = (id: FunctionId, slope: number) =>
  ({ measured: [{ id, value: 0, slope }] }) as unknown as Evidence;
const near = (given: string, id: FunctionId, slope: number, x = 0) =>
  slopeKind.nearMiss(given, evidenceOf(id, slope), setting(id, x))?.en;

describe('the slope exercise', () => {
  it('shows a function and a place, and explains every wrong answer but never the right one', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(0, 2, Number.POSITIVE_INFINITY, Number.NaN),
        (seed, slope) => {
          const drawn = params.parse(slopeKind.vary(createRng(seed)));
          expect(slopeKind.shows(drawn).function).not.toBe('');
          expect(slopeKind.shows(drawn).x).toMatch(/^−?[\d.]+$/);
          const evidence = evidenceOf(drawn.chosen, slope);
          const right = slopeKind.truth(evidence, drawn);
          for (const { value } of kinds)
            expect(slopeKind.nearMiss(value, evidence, drawn) === null).toBe(value === right);
        },
      ),
    );
  });

  it('tells a pole from a contradiction, a mask from a repair, and 0 from elsewhere', () => {
    expect(near('nan', 'inverse', Number.NEGATIVE_INFINITY)).toMatch(/One infinity/);
    expect(near('finite', 'root', Number.POSITIVE_INFINITY)).toMatch(/divides by 0/);
    expect(near('finite', 'masked', Number.NaN)).toMatch(/value only/);
    expect(near('finite', 'sinc', Number.NaN)).toMatch(/no limits/);
    expect(near('infinite', 'f', Number.NaN)).toMatch(/∞ − ∞/);
    expect(near('finite', 'root', Number.NaN, -1)).toMatch(/no real root/);
    expect(near('nan', 'repaired', 0)).toMatch(/before the division/);
    expect(near('nan', 'abs', -1)).toMatch(/corner/);
    expect(near('nan', 'f', 0.3, 0.5)).toMatch(/not 0/);
    expect(near('perhaps', 'f', 0.3)).toBeUndefined();
  });
});
