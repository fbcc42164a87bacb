import { describe, expect, it } from 'vitest';
import { stroke } from './brush';

const blank = new Uint8Array(9 * 9);
const at = (picture: Uint8Array, column: number, row: number) => picture[row * 9 + column];
const line = [
  { column: 1, row: 4 },
  { column: 7, row: 4 },
] as const;

describe('stroke', () => {
  it('leaves no gap between two far places', () => {
    const painted = stroke(blank, 9, line, 0.8, 255);
    for (let x = 1; x <= 7; x++) expect(at(painted, x, 4)).toBe(255);
    expect(at(painted, 4, 3)).toBeGreaterThan(0);
    expect(at(painted, 4, 2)).toBe(0);
    expect(blank.every((level) => level === 0)).toBe(true);
  });

  it('erases what it drew, and nothing beside it', () => {
    const painted = stroke(blank, 9, line, 0.8, 255);
    const erased = stroke(painted, 9, [line[0], line[0]], 0.8, 0);
    expect(at(erased, 1, 4)).toBe(0);
    expect(at(erased, 5, 4)).toBe(255);
  });

  it('keeps inside the picture', () => {
    const corner = { column: 0, row: 0 };
    expect(at(stroke(blank, 9, [corner, corner], 3, 255), 0, 0)).toBe(255);
  });
});
