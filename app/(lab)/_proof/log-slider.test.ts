import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nudged, positionOf, positions, valueAt } from './log-slider';

const log = { min: 0.001, max: 2, step: 0.001, log: true };
const linear = { min: -4, max: 4, step: 0.1 };

it('reaches both ends of the range on either scale', () => {
  for (const range of [log, linear]) {
    expect(valueAt(range, 0)).toBe(range.min);
    expect(valueAt(range, positions)).toBe(range.max);
    expect(positionOf(range, range.min)).toBe(0);
    expect(positionOf(range, range.max)).toBe(positions);
  }
});

it('never leaves the range and always moves under an arrow key inside it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(log, linear),
      fc.integer({ min: 50, max: 950 }),
      fc.constantFrom(-1, 1),
      (range, at, way) => {
        const value = valueAt(range, at);
        const next = nudged(range, value, way);
        expect(next).toBeGreaterThanOrEqual(range.min);
        expect(next).toBeLessThanOrEqual(range.max);
        expect(Math.sign(next - value)).toBe(way);
      },
    ),
  );
});
