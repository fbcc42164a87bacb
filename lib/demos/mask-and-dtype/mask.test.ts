import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from './golden.json';
import { meantLoss } from './judge';
import { columns, exampleMask, type Label, painted, parseMask, rows, writeMask } from './mask';
import { isClass, storedAs, targetOf } from './targets';

const label = fc.constantFrom<Label>(-1, 0, 1, 2);
const labels = fc.array(label, { minLength: rows * columns, maxLength: rows * columns });

describe('the text of a mask', () => {
  it('comes back as it was painted', () => {
    fc.assert(
      fc.property(labels, (given) => {
        expect(parseMask(writeMask(given))).toEqual(given);
      }),
    );
  });

  it('is background where it is short or wrong', () => {
    expect(parseMask('')).toEqual(new Array(rows * columns).fill(0));
    expect(parseMask('?1x').slice(0, 3)).toEqual([0, 1, -1]);
  });

  it('changes in the painted pixel alone', () => {
    fc.assert(
      fc.property(fc.nat(rows - 1), fc.nat(columns - 1), label, (row, column, to) => {
        const after = parseMask(painted(exampleMask, { row, column }, to));
        const changed = parseMask(exampleMask).flatMap((was, i) => (was === after[i] ? [] : [i]));
        expect(after[row * columns + column]).toBe(to);
        expect(changed.every((i) => i === row * columns + column)).toBe(true);
      }),
    );
  });
});

describe('targets', () => {
  it('wrap around in a byte as they do in PyTorch', () => {
    for (const [written, byte] of Object.entries(golden.bytes))
      expect(storedAs(Number(written), 'uint8')).toBe(byte);
    expect(storedAs(-1, 'int64')).toBe(-1);
  });

  it('keep the padding apart only when it is looked at before mask > 0', () => {
    const of = { store: 'uint8', padding: -1 } as const;
    expect([-1, 0, 1, 2].map((id) => targetOf(id, { ...of, convert: 'after' }))).toEqual([255, 0, 1, 1]);
    expect([-1, 0, 1, 2].map((id) => targetOf(id, { ...of, convert: 'all' }))).toEqual([1, 0, 1, 1]);
    expect([-1, 0, 1, 2].map((id) => targetOf(id, { ...of, convert: 'none' }))).toEqual([255, 0, 1, 2]);
  });

  it('are classes only from 0 to 1', () => {
    expect([-1, 0, 1, 2, 255, 0.5].map(isClass)).toEqual([false, true, true, false, false, false]);
  });
});

it('means the loss that PyTorch computes', () => {
  expect(meantLoss(parseMask(exampleMask))).toBeCloseTo(golden.good.loss, 5);
});
