import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { cutIntoPatches, pictureOf } from './image';
import type { ClsEvidence } from './run';
import { tokenCount } from './token-count';

const evidenceOf = (image: number, patch: number) => {
  const patches = cutIntoPatches(pictureOf(image), patch).length;
  return { patches, tokens: patches + 1 } as ClsEvidence;
};

describe('cutting', () => {
  it('loses no pixel and moves none: the patches put back are the picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (side, patch) => {
        const picture = pictureOf(side * patch);
        const patches = cutIntoPatches(picture, patch);
        const back = picture.map((row, y) =>
          row.map((_, x) => {
            const k = Math.floor(y / patch) * side + Math.floor(x / patch);
            return patches[k]?.[(y % patch) * patch + (x % patch)];
          }),
        );
        expect(back).toEqual(picture);
      }),
    );
  });

  it('leaves out what fills no whole patch', () => {
    expect(cutIntoPatches(pictureOf(11), 4)).toHaveLength(4);
  });
});

describe('the token exercise', () => {
  it('draws images that the patches fill, and says nothing about the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { image = 0, patch = 1 } = tokenCount.vary(createRng(seed));
        expect(image % patch).toBe(0);
        const evidence = evidenceOf(image, patch);
        const right = tokenCount.truth(evidence, { image, patch });
        expect(right).toBe(String((image / patch) ** 2 + 1));
        expect(tokenCount.nearMiss(right, evidence, { image, patch })).toBeNull();
      }),
    );
  });

  it('knows a forgotten CLS from a forgotten square', () => {
    const near = (given: string) =>
      tokenCount.nearMiss(given, evidenceOf(24, 4), { image: 24, patch: 4 })?.en;
    expect(near('36')).toMatch(/CLS is one token more/);
    expect(near('6')).toMatch(/square/);
    expect(near('7')).toMatch(/square/);
    expect(near('16')).toMatch(/pixels in one patch/);
    expect(near('99')).toBeUndefined();
  });
});
