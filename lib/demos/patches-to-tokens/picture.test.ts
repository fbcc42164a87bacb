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
        const patches = Array.from({ length: perSide ** 2 }, (_, k) => patchOf(whole, patch, k).data);
        const back = whole.data.map((_, at) => {
          const [y, x, c] = [
            Math.floor(at / (side * channels)),
            Math.floor(at / channels) % side,
            at % channels,
          ];
          const k = Math.floor(y / patch) * perSide + Math.floor(x / patch);
          return patches[k]?.[((y % patch) * patch + (x % patch)) * channels + c] ?? 0;
        });
        expect(back).toEqual(whole.data);
      }),
      { numRuns: 20 },
    );
  });
});
