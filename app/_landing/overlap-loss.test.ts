import { describe, expect, it } from 'vitest';
import { lossAt } from './overlap-loss';

describe('lossAt', () => {
  it('is exactly 1 wherever the boxes are apart', () => {
    for (const offset of [-30, -10, 10, 20, 25]) expect(lossAt(offset)).toBe(1);
  });

  it('falls to its lowest where the boxes cover each other most', () => {
    expect(lossAt(0)).toBeCloseTo(1 - 87 / 113, 12);
    expect(lossAt(3)).toBeGreaterThan(lossAt(0));
    expect(lossAt(-3)).toBeCloseTo(lossAt(3), 12);
  });
});
