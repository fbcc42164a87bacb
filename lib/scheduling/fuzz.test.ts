import fc from 'fast-check';
import { get_fuzz_range } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { fuzzDraw, fuzzed } from './fuzz';

const almostOne = 1 - 2 ** -32;

test('spans exactly the range that ts-fsrs and Anki use', () => {
  for (const elapsed of [0, 1, 5, 30, 400]) {
    for (let days = 3; days < 3000; days += 1) {
      const { min_ivl, max_ivl } = get_fuzz_range(days, elapsed, 36_500);
      expect([fuzzed(days, elapsed, 0), fuzzed(days, elapsed, almostOne)]).toEqual([min_ivl, max_ivl]);
    }
  }
});

test('leaves one and two days alone', () => {
  expect([1, 2].map((days) => fuzzed(days, 0, almostOne))).toEqual([1, 2]);
});

test('keeps a longer interval at least as long, for the same draw', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40_000 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 500 }),
      fc.double({ min: 0, max: almostOne, noNaN: true }),
      (days, more, elapsed, draw) => {
        expect(fuzzed(days + more, elapsed, draw)).toBeGreaterThanOrEqual(fuzzed(days, elapsed, draw));
      },
    ),
    { numRuns: 5000 },
  );
});

test('draws evenly over cards and reviews, and the same for the same card and review', () => {
  const tenths = new Array<number>(10).fill(0);
  for (let card = 0; card < 1000; card += 1) {
    for (let reps = 0; reps < 10; reps += 1) {
      const tenth = Math.floor(fuzzDraw(`card-${card}`, reps) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
  }
  // 1,000 are expected in each; 5 standard deviations are 150.
  for (const share of tenths) expect(Math.abs(share - 1000)).toBeLessThan(150);
  expect(fuzzDraw('iou-as-loss', 3)).toBe(fuzzDraw('iou-as-loss', 3));
});
