import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundaryIn } from './boundary';

const frame = { x: [-4, 6], y: [-3, 5] } as const;
const slope = fc.double({ min: -3, max: 3, noNaN: true });

it('ends on the edge of the frame and lies on the line', () => {
  fc.assert(
    fc.property(slope, slope, slope, (a, b, c) => {
      fc.pre(Math.hypot(a, b) > 0.1);
      for (const [x, y] of boundaryIn([a, b, c], frame) ?? []) {
        expect(Math.abs(a * x + b * y + c)).toBeLessThan(1e-6);
        const onEdge = [x + 4, x - 6, y + 3, y - 5].some((gap) => Math.abs(gap) < 1e-6);
        expect(onEdge).toBe(true);
      }
    }),
  );
});

it('crosses the frame when it passes its middle, upright, level or slanted', () => {
  for (const line of [
    [1, 0, -1],
    [0, 1, -1],
    [1, 1, -2],
  ] as const)
    expect(boundaryIn(line, frame)).not.toBeNull();
});

it('is null where the line misses the frame, and where there is no line yet', () => {
  expect(boundaryIn([1, 0, -7], frame)).toBeNull();
  expect(boundaryIn([0, 0, 0], frame)).toBeNull();
});
