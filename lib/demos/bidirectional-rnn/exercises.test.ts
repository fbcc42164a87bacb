import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { backwardSeen } from './exercises';
import { params } from './params';
import type { Evidence } from './run';
import { tokensOf } from './tokens';

const triangle = (time: number) =>
  ({
    tokens: Array.from({ length: time }, () => 'x'),
    reach: {
      forward: [],
      backward: Array.from({ length: time }, (_, t) =>
        Array.from({ length: time }, (_, s) => (s >= t ? 0.1 : 0)),
      ),
    },
  }) as unknown as Evidence;

describe('tokens the backward half has read', () => {
  it('counts from the end to the position, both included', () => {
    const at = params.parse({ sentence: 'a b c d e f', position: 4 });
    expect(backwardSeen.truth(triangle(6), at)).toBe('2');
    const say = (given: string) => backwardSeen.nearMiss(given, triangle(6), at)?.en;
    expect(say('5')).toMatch(/forward half/);
    expect(say('1')).toMatch(/own position/);
    expect(say('6')).toMatch(/position 0/);
    expect(say('2')).toBeUndefined();
  });

  it('draws positions at which every slip is a number of its own', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(backwardSeen.vary(createRng(seed)));
        const time = tokensOf(drawn.sentence).length;
        const right = backwardSeen.truth(triangle(time), drawn);
        expect(right).toBe(`${time - drawn.position}`);
        expect(backwardSeen.nearMiss(right, triangle(time), drawn)).toBeNull();
        expect(backwardSeen.nearMiss(`${drawn.position + 1}`, triangle(time), drawn)).not.toBeNull();
      }),
    );
  });
});
