import { describe, expect, it } from 'vitest';
import { snap } from './drag';

describe('snap', () => {
  it('keeps a value on the grid of steps that starts at min', () => {
    expect(snap({ min: -4, max: 4, step: 0.5 }, 1.3)).toBe(1.5);
    expect(snap({ min: 0.25, max: 4, step: 0.5 }, 1)).toBe(1.25);
  });
  it('clamps to the range', () => {
    expect(snap({ min: -4, max: 4, step: 0.5 }, 9)).toBe(4);
    expect(snap({ min: -4, max: 4, step: 0.5 }, -9)).toBe(-4);
  });
  it('leaves no binary dust', () => {
    expect(snap({ min: 0, max: 1, step: 0.1 }, 0.29)).toBe(0.3);
  });
});
