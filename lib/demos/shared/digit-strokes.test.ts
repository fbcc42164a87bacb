import { describe, expect, it } from 'vitest';
import { digitStrokes, rasteriseDigit, rasteriseStrokes } from './digit-strokes';

describe('our own digits', () => {
  it('has ten digits, two ways of writing each at least, all with a margin', () => {
    expect(digitStrokes).toHaveLength(10);
    for (const ways of digitStrokes) {
      expect(ways.length).toBeGreaterThanOrEqual(2);
      for (const [x, y] of ways.flat(2)) {
        expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(0.42);
        expect(Math.abs(y - 0.5)).toBeLessThanOrEqual(0.42);
      }
    }
  });

  it('draws ink on paper, with grey only at the edge of the pen', () => {
    for (let digit = 0; digit < 10; digit++)
      for (let variant = 0; variant < 2; variant++) {
        const bytes = rasteriseDigit(digit, variant, { width: 28, height: 28 });
        const ink = bytes.filter((byte) => byte === 255).length;
        expect(ink / 784).toBeGreaterThan(0.04);
        expect(ink / 784).toBeLessThan(0.25);
        expect([...bytes.slice(0, 28)].every((byte) => byte === 0)).toBe(true);
      }
  });

  it('draws no two digits alike', () => {
    const all = digitStrokes.flatMap((ways, digit) =>
      ways.map((_, variant) => rasteriseDigit(digit, variant, { width: 28, height: 28 }).join()),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('covers a pixel by as much as the pen covers it', () => {
    const line = rasteriseStrokes(
      [
        [
          [0, 0.5],
          [1, 0.5],
        ],
      ],
      { width: 8, height: 8, pen: 0.25 },
    );
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((row) => line[row * 8 + 4])).toEqual([0, 0, 0, 255, 255, 0, 0, 0]);
  });

  it('turns clockwise and shifts in shares of the side', () => {
    const down: [number, number][] = [
      [0.5, 0.5],
      [0.5, 0.9],
    ];
    const left = rasteriseStrokes([down], { width: 10, height: 10, turn: 90 });
    expect(left[5 * 10 + 2]).toBeGreaterThan(100);
    expect(left[5 * 10 + 7]).toBe(0);
    const moved = rasteriseStrokes([down], { width: 10, height: 10, shift: [0.3, 0], pen: 0.2 });
    expect(moved[7 * 10 + 8]).toBe(255);
  });

  it('refuses what is no digit', () => {
    expect(() => rasteriseDigit(10, 0, { width: 28, height: 28 })).toThrow('10 is no digit');
  });
});
