import { describe, expect, it } from 'vitest';
import { encodePixels } from '@/lib/demos/shared/pixels';
import { enlarge } from './enlarge';
import { params } from './params';
import { windowOf } from './run';

describe('an enlarged picture', () => {
  it('goes from one pixel to the next in steps, and stops at the edges', () => {
    expect(Array.from(enlarge(Uint8Array.of(0, 100, 0, 100), 2, 2))).toEqual([
      0, 25, 75, 100, 0, 25, 75, 100, 0, 25, 75, 100, 0, 25, 75, 100,
    ]);
    expect(Array.from(enlarge(Uint8Array.of(0, 100), 1, 2))).toEqual([0, 0, 25, 25, 75, 75, 100, 100]);
  });
  it('fills the window, from a text short enough for a link', () => {
    const picture = encodePixels(new Uint8Array(32 * 64).fill(51));
    expect(picture.length).toBeLessThan(3000);
    const { width, height, values } = windowOf(params.parse({ picture }));
    expect([width, height]).toEqual([64, 128]);
    expect(Array.from(values).every((value) => Math.abs(value - 0.2) < 1e-6)).toBe(true);
  });
});
