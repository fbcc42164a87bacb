import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff';
import { nextInstant } from './next-instant';

describe('backoffMs', () => {
  it('starts within a second and doubles', () => {
    expect([1, 2, 3, 4].map((failures) => backoffMs(failures, 1))).toEqual([1000, 2000, 4000, 8000]);
    expect(backoffMs(1, 0)).toBe(500);
  });

  it('never waits longer than a minute, however often it failed', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const wait = backoffMs(failures, random);
        return wait >= 500 && wait <= 60_000;
      }),
    );
  });
});

describe('nextInstant', () => {
  it('follows the clock', () => {
    expect(nextInstant(2000.7, 1000)).toBe(2000);
  });

  it('goes on counting when the clock was set back or two events share a millisecond', () => {
    expect(nextInstant(500, 1000)).toBe(1001);
    expect(nextInstant(1000, 1000)).toBe(1001);
  });
});
