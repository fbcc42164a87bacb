import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { parseImages } from './images';
import { paddedShape } from './padded-shape';
import { type ParamsInput, params } from './params';
import type { CollateEvidence } from './run';

function evidenceOf(input: ParamsInput) {
  const images = parseImages(params.parse(input).images);
  const shape = [images.length, Math.max(...images.map(({ length }) => length)), 4];
  return { images, shape } as unknown as CollateEvidence;
}
const say = (given: string, input: ParamsInput = {}) =>
  paddedShape.nearMiss(given, evidenceOf(input), params.parse(input))?.en;

describe('the padded shape', () => {
  const ragged: ParamsInput = { images: '1 1 5 5;2 2 6 6;3 3 7 7/1 1 5 5' };
  it('knows the ways to be wrong', () => {
    expect(say('[4, 4]', ragged)).toMatch(/concatenated/);
    expect(say('(3, 2, 4)', ragged)).toMatch(/batch axis/);
    expect(say('2 4 4', ragged)).toMatch(/one image/);
    expect(say('2 1 4', ragged)).toMatch(/fewest/);
    expect(say('2 3', ragged)).toMatch(/mask/);
    expect(say('[2, 3, 4]', ragged)).toBeUndefined();
  });

  it('is ragged in every draw, and never its own near miss', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(paddedShape.vary(createRng(seed)));
        const counts = parseImages(drawn.images).map(({ length }) => length);
        expect(new Set(counts).size).toBeGreaterThan(1);
        const evidence = evidenceOf(drawn);
        const right = paddedShape.truth(evidence, drawn);
        expect(paddedShape.nearMiss(right, evidence, drawn)).toBeNull();
        expect(paddedShape.shows(drawn).counts).toBe(counts.join(', '));
      }),
    );
  });
});
