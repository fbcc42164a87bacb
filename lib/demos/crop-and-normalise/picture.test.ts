import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePixels } from '@/lib/demos/shared/pixels';
import { height, levelsOf, maskOf, objectId, ownPicture, pictureOf, splitLevel, width } from './picture';

describe('the split of dark and bright', () => {
  it('lies between two groups of levels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 5, maxLength: 40 }),
        fc.array(fc.integer({ min: 200, max: 255 }), { minLength: 5, maxLength: 40 }),
        (dark, bright) => {
          const split = splitLevel([...dark, ...bright]);
          expect(split).toBeGreaterThanOrEqual(Math.max(...dark));
          expect(split).toBeLessThan(Math.min(...bright));
        },
      ),
    );
  });

  it('survives a picture of one grey', () => {
    expect(Number.isFinite(splitLevel([80, 80, 80]))).toBe(true);
  });
});

describe('the picture', () => {
  it('is the demo’s own until one is brought', () => {
    const mine = new Uint8Array(width * height * 3).fill(9);
    expect(pictureOf('')).toEqual(ownPicture());
    expect(pictureOf(encodePixels(mine))).toEqual(mine);
  });

  it('has somebody in it, off the middle, so that a flip shows', () => {
    const mask = maskOf(levelsOf(ownPicture()));
    const columns = mask.flatMap((id, i) => (id === objectId ? [i % width] : []));
    expect(columns.length).toBeGreaterThan(40);
    const middle = columns.reduce((sum, x) => sum + x, 0) / columns.length;
    expect(middle).toBeLessThan(width / 2 - 1.5);
  });
});
