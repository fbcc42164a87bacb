import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { byteValue } from './byte-value';
import { parseMask } from './mask';
import { type ParamsInput, params } from './params';
import { pixelsCounted } from './pixels-counted';
import type { MaskEvidence } from './run';
import { storedAs } from './targets';

const evidenceOf = (input: ParamsInput) => {
  const { mask, padding } = params.parse(input);
  return {
    storedPadding: storedAs(padding, 'uint8'),
    counted: parseMask(mask).map((label) => label !== -1),
  } as unknown as MaskEvidence;
};

describe('the byte of a negative label', () => {
  const say = (given: string, padding: number) =>
    byteValue.nearMiss(given, evidenceOf({ padding }), params.parse({ padding }))?.en;
  it('knows the ways to be wrong', () => {
    expect(say('-3', -3)).toMatch(/no sign/);
    expect(say('252', -3)).toMatch(/256 values/);
    expect(say('3', -3)).toMatch(/wraps/);
    expect(say('0', -3)).toMatch(/clamp/);
    expect(say('253', -3)).toBeUndefined();
    expect(say('77', -3)).toBeUndefined();
  });
  it('is never a near miss of itself', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(byteValue.vary(createRng(seed)));
        const evidence = evidenceOf(drawn);
        const right = byteValue.truth(evidence, drawn);
        expect(Number(right) - drawn.padding).toBe(256);
        expect(byteValue.nearMiss(right, evidence, drawn)).toBeNull();
      }),
    );
  });
});

describe('the pixels that count', () => {
  it('always leaves padding, background and people to tell apart', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(pixelsCounted.vary(createRng(seed)));
        const evidence = evidenceOf(drawn);
        const right = Number(pixelsCounted.truth(evidence, drawn));
        const of = (label: number) => parseMask(drawn.mask).filter((each) => each === label).length;
        expect(of(-1)).toBeGreaterThan(0);
        expect(right).toBe(of(0) + of(1) + of(2));
        const say = (given: number) => pixelsCounted.nearMiss(String(given), evidence, drawn)?.en;
        expect(say(66)).toMatch(/every pixel/);
        expect(say(right)).toBeUndefined();
        if (of(0) !== of(1) + of(2)) expect(say(of(0))).toMatch(/background alone/);
      }),
    );
  });
});
