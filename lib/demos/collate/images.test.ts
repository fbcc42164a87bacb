import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleImages, freshBox, mostBoxes, parseImages, side, writeImages } from './images';

const corner = fc.tuple(fc.nat(side), fc.nat(side));
const box = fc
  .tuple(corner, corner)
  .map(([[a, b], [c, d]]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const);
const images = fc.array(fc.array(box, { maxLength: mostBoxes }), { minLength: 1, maxLength: 4 });

describe('the text of images', () => {
  it('comes back as it was written, empty images too', () => {
    fc.assert(
      fc.property(images, (given) => {
        expect(parseImages(writeImages(given))).toEqual(given);
      }),
    );
  });

  it('is three, one and no boxes in the example', () => {
    expect(parseImages(exampleImages).map(({ length }) => length)).toEqual([3, 1, 0]);
  });

  it('mends corners, keeps boxes inside and drops what is no box', () => {
    expect(parseImages('30 20 10 99; 1 2 3')).toEqual([[[10, 20, 30, 40]]]);
    expect(parseImages('nonsense')).toEqual([[]]);
  });
});

it('adds boxes inside the image', () => {
  for (let i = 0; i < mostBoxes; i++) expect(Math.max(...freshBox(i))).toBeLessThanOrEqual(side);
});
