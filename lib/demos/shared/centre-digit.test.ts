import { describe, expect, it } from 'vitest';
import { centreDigit } from './centre-digit';
import { rasteriseDigit } from './digit-strokes';

const extent = (bytes: Uint8Array) => {
  const inked = [...bytes.keys()].filter((i) => (bytes[i] ?? 0) >= 32);
  const rows = inked.map((i) => Math.floor(i / 28));
  const columns = inked.map((i) => i % 28);
  return [Math.max(...columns) - Math.min(...columns) + 1, Math.max(...rows) - Math.min(...rows) + 1];
};
const centre = (bytes: Uint8Array) => {
  let [mass, x, y] = [0, 0, 0];
  bytes.forEach((ink, i) => {
    mass += ink;
    x += ink * ((i % 28) + 0.5);
    y += ink * (Math.floor(i / 28) + 0.5);
  });
  return [x / mass, y / mass];
};

describe('centreDigit', () => {
  it('fits the longer side to 20 pixels and lays the centre of mass on 14, 14', () => {
    for (let digit = 0; digit < 10; digit += 3) {
      const drawn = rasteriseDigit(digit, 1, { width: 64, height: 64, scale: 0.7, shift: [0.12, -0.1] });
      const centred = centreDigit(drawn, 64, 64);
      const longer = Math.max(...extent(centred));
      expect(longer).toBeGreaterThanOrEqual(19);
      expect(longer).toBeLessThanOrEqual(21);
      const [x, y] = centre(centred) as [number, number];
      expect(x).toBeCloseTo(14, 0.7);
      expect(y).toBeCloseTo(14, 0.7);
    }
  });

  it('does not depend on where and how large the digit was drawn', () => {
    const large = centreDigit(rasteriseDigit(3, 0, { width: 112, height: 112 }), 112, 112);
    const small = centreDigit(
      rasteriseDigit(3, 0, { width: 112, height: 112, scale: 0.5, pen: 0.05, shift: [0.2, 0.2] }),
      112,
      112,
    );
    const difference = large.reduce((sum, ink, i) => sum + Math.abs(ink - (small[i] ?? 0)), 0) / 784;
    expect(difference).toBeLessThan(6);
  });

  it('keeps the proportions, takes pictures that are not square, and leaves paper alone', () => {
    const bar = new Uint8Array(60 * 30);
    for (let row = 10; row < 14; row++) bar.fill(255, row * 60 + 5, row * 60 + 45);
    const centred = centreDigit(bar, 60, 30);
    expect(extent(centred)).toEqual([20, 2]);
    expect(centreDigit(new Uint8Array(100), 10, 10)).toEqual(new Uint8Array(784));
  });
});
