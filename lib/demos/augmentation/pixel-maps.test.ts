import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { drawBatch, turnedLabel } from './batches';
import { allDigits, drawDigits, plainDigit } from './glyphs';
import { params } from './params';
import { asIs, drawFarShift, flipX, flipY, halfTurn, moved, pixels, shiftBy, side } from './pixel-maps';

const picture = Array.from({ length: pixels }, (_, at) => at + 1);
const at = (row: readonly number[], x: number, y: number) => row[y * side + x];

it('flips, turns and shifts as they are named', () => {
  expect(at(moved(picture, flipX), 0, 3)).toBe(at(picture, 15, 3));
  expect(at(moved(picture, flipY), 3, 0)).toBe(at(picture, 3, 15));
  expect(moved(picture, halfTurn)).toEqual([...picture].reverse());
  const shifted = moved(picture, shiftBy(2, -1));
  expect(at(shifted, 5, 5)).toBe(at(picture, 3, 6));
  expect([at(shifted, 1, 5), at(shifted, 5, 15)]).toEqual([0, 0]);
});

it('is undone by doing it twice, and a half turn is both flips', () => {
  for (const map of [flipX, flipY, halfTurn]) expect(moved(moved(picture, map), map)).toEqual(picture);
  expect(moved(moved(picture, flipX), flipY)).toEqual(moved(picture, halfTurn));
});

it('shifts test digits by exactly so far, and keeps their ink', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...allDigits), (seed, digit) => {
      const map = drawFarShift(createRng(seed), 2);
      expect(map).not.toEqual(asIs);
      const ink = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0);
      const written = plainDigit(digit, 0);
      expect(ink(moved(written, map))).toBeCloseTo(ink(written), 6);
    }),
  );
});

it('makes a 9 of a 6 by a half turn', () => {
  const six = plainDigit(6, 0);
  const nine = plainDigit(9, 0);
  moved(six, halfTurn).forEach((ink, i) => {
    expect(Math.abs(ink - (nine[i] as number))).toBeLessThan(0.01);
  });
  expect(allDigits.map(turnedLabel)).toEqual([0, 1, 2, 3, 4, 5, 9, 7, 8, 6]);
});

it('gives the three nets the same pictures; only a relabelled half turn has another label', () => {
  const train = drawDigits(createRng(1), 20, [6, 9]);
  const given = params.parse({ first: 'none', second: 'half-turn' });
  const kept = drawBatch(createRng(2), train, 16, given);
  const [plain, a, b] = [0, 1, 2].map((net) => kept.x.slice(net * 16 * pixels, (net + 1) * 16 * pixels));
  expect(a).toEqual(plain);
  expect(b).not.toEqual(plain);
  expect(kept.labels[2]).toEqual(kept.labels[0]);
  const { labels } = drawBatch(createRng(2), train, 16, { ...given, relabel: true });
  expect(labels[2]).not.toEqual(labels[0]);
  expect(labels[1]).toEqual(labels[0]);
});
