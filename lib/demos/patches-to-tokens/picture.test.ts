import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePixels } from '@/lib/demos/shared/pixels';
import { channels, patchOf, pictureOf, rasterSide } from './picture';

describe('the picture', () => {
  it('is the learner’s, byte for byte, at its own side', () => {
    const bytes = Uint8Array.from({ length: rasterSide * rasterSide * channels }, (_, i) => (i * 7) % 256);
    expect(pictureOf(encodePixels(bytes), rasterSide).data).toEqual(bytes);
  });

  it('is the demo’s when there is none, and no two of its 16 patches are alike', () => {
    const own = pictureOf('', rasterSide);
    const patches = Array.from({ length: 16 }, (_, k) => patchOf(own, 8, k).data.join());
    expect(new Set(patches).size).toBe(16);
  });

  it('is cut without losing or moving a pixel', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (perSide, patch) => {
        const side = perSide * patch;
        const whole = pictureOf('', side);
        for (let y = 0; y < side; y++)
          for (let x = 0; x < side; x++) {
            const k = Math.floor(y / patch) * perSide + Math.floor(x / patch);
            const inside = ((y % patch) * patch + (x % patch)) * channels;
            expect(patchOf(whole, patch, k).data[inside]).toBe(whole.data[(y * side + x) * channels]);
          }
      }),
      { numRuns: 20 },
    );
  });
});
