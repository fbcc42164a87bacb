import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from './golden.json';
import { type AnchorName, cellOf, claimants, decode, encode, type Raw, yolo } from './grid-code';

const anchor = fc.constantFrom<AnchorName>('tall', 'square', 'wide');
const t = fc.double({ min: -5, max: 5, noNaN: true });
const raw: fc.Arbitrary<Raw> = fc.record({
  cell: fc.tuple(fc.nat(7), fc.nat(7)),
  anchor,
  t: fc.tuple(t, t, t, t),
});

describe('decode and encode', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(raw, (given) => {
        const back = encode(decode(given, yolo), given.anchor, yolo);
        expect(back.cell).toEqual(given.cell);
        back.t.forEach((value, i) => {
          expect(value).toBeCloseTo(given.t[i] as number, 6);
        });
      }),
    );
  });

  it('keep the centre in its cell and the sides positive, whatever the numbers', () => {
    fc.assert(
      fc.property(raw, (given) => {
        const [x, y, w, h] = decode(given, yolo);
        expect(cellOf([x, y])).toEqual(given.cell);
        expect(Math.min(w, h)).toBeGreaterThan(0);
      }),
    );
  });

  it('agree with PyTorch', () => {
    golden.boxes.forEach((box, i) => {
      const { cell, anchor: prior, t: numbers } = golden.raws[i] as unknown as Raw;
      decode({ cell, anchor: prior, t: numbers }, yolo).forEach((value, k) => {
        expect(value).toBeCloseTo(box[k] as number, 3);
      });
    });
  });
});

describe('who is responsible', () => {
  it('on a border: the cell to the right of it and below', () => {
    expect(cellOf([24, 16])).toEqual([3, 2]);
    expect(cellOf([23.999, 15.999])).toEqual([2, 1]);
    expect(cellOf([64, 0])).toEqual([7, 0]);
  });
  it('one cell with open borders; two or four where closed borders meet', () => {
    expect(claimants([24, 16], false)).toBe(1);
    expect(claimants([24, 16.5], true)).toBe(2);
    expect(claimants([24, 16], true)).toBe(4);
    expect(claimants([0, 16.5], true)).toBe(1);
  });
});
