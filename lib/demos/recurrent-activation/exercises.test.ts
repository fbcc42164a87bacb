import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { radiusPower } from './exercises';
import { params } from './params';
import { lengthAfter } from './recurrence';
import type { Evidence } from './run';

const evidenceOf = (length: number) =>
  ({
    courses: {
      identity: {
        states: [
          [0, 0],
          [length, 0],
        ],
      },
    },
  }) as unknown as Evidence;

describe('the power of the spectral radius', () => {
  const at = params.parse({ radius: 1.5, steps: 3, start: [2, 0] });
  const say = (given: string) => radiusPower.nearMiss(given, evidenceOf(6.75), at)?.en;

  it('is |h₀| ρ^T', () => expect(radiusPower.truth(evidenceOf(6.75), at)).toBe('6.7500'));

  it('names a product for a power, a lost start, a lost step and a start raised too', () => {
    expect(say('9')).toMatch(/power/);
    expect(say('3.375')).toMatch(/Times/);
    expect(say('4.5')).toMatch(/missing/);
    expect(say('27')).toMatch(/Only ρ/);
    expect(say('6.75')).toBeUndefined();
  });

  it('never takes a right answer for a slip', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(radiusPower.vary(createRng(seed)));
        const evidence = evidenceOf(lengthAfter(drawn.start, drawn.radius, drawn.steps));
        const right = radiusPower.truth(evidence, drawn);
        expect(radiusPower.nearMiss(right, evidence, drawn)).toBeNull();
      }),
    );
  });
});
