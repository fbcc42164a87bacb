import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

describe('labels at the ends of lines', () => {
  it('stay where they are when they do not touch', () =>
    expect(spreadLabels([80, 20, 50], 14, 0, 100)).toEqual([80, 20, 50]));
  it('make room for one another in the order of their lines', () =>
    expect(spreadLabels([50, 48], 14, 0, 100)).toEqual([62, 48]));
  it('move up where the floor is near', () => expect(spreadLabels([98, 99], 14, 0, 100)).toEqual([86, 100]));
  it('never touch and never leave the drawing while there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 10 }), (wanted) => {
        const placed = spreadLabels(wanted, 14, 0, 200).sort((a, b) => a - b);
        for (const [at, height] of placed.entries()) {
          expect(height).toBeGreaterThanOrEqual(-1e-9);
          expect(height).toBeLessThanOrEqual(200 + 1e-9);
          if (at > 0) expect(height - (placed[at - 1] as number)).toBeGreaterThanOrEqual(14 - 1e-9);
        }
      }),
    );
  });
});
