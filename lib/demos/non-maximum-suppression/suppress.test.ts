import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import golden from './golden.json';
import { keptCount } from './kept-count';
import { overlap, sceneOf } from './scene';
import { suppress } from './suppress';

const six = {
  boxes: [0, 0, 10, 10, 1, 1, 11, 11, 0, 0, 10, 9, 20, 20, 30, 30, 20, 21, 30, 31, 0, 5, 10, 15],
  scores: [0.9, 0.8, 0.75, 0.7, 0.95, 0.6],
  classes: [0, 0, 0, 0, 0, 0],
};
const greedy = { classAware: true, variant: 'greedy' } as const;
const anyScene = fc
  .array(
    fc.record({
      x: fc.nat(30),
      y: fc.nat(30),
      w: fc.integer({ min: 1, max: 15 }),
      score: fc.nat(1000),
      kind: fc.nat(1),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((boxes) => ({
    boxes: boxes.map(({ x, y, w }) => [x, y, x + w, y + w]),
    scores: boxes.map(({ score }) => score / 1000),
    classes: boxes.map(({ kind }) => kind),
  }));

describe('suppress', () => {
  it.each([0.3, 0.5, 0.7, 0.9] as const)('keeps at %s what the torch reference keeps', (threshold) => {
    expect(suppress(sceneOf(six), { threshold, ...greedy }).kept).toEqual(golden.kept[`${threshold}`]);
  });

  it('leaves no two boxes of a class above the threshold, and deletes only for a better box that overlaps', () => {
    fc.assert(
      fc.property(anyScene, fc.double({ min: 0, max: 1, noNaN: true }), (scene, threshold) => {
        const { kept } = suppress(scene, { threshold, ...greedy });
        const rivals = (a: number, b: number) =>
          scene.classes[a] === scene.classes[b] &&
          overlap(scene.boxes[a] ?? [], scene.boxes[b] ?? []) > threshold;
        scene.boxes.forEach((_, box) => {
          if (kept.includes(box))
            expect(kept.some((other) => other !== box && rivals(box, other))).toBe(false);
          else
            expect(
              kept.some(
                (keeper) => rivals(keeper, box) && (scene.scores[keeper] ?? 0) >= (scene.scores[box] ?? 0),
              ),
            ).toBe(true);
        });
      }),
    );
  });
});

describe('the counting exercise', () => {
  it('never turns on a pair at the threshold', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { boxes = [], scores = [], threshold = 0 } = keptCount.vary(createRng(seed));
        const scene = sceneOf({ boxes, scores, classes: six.classes });
        const { kept } = suppress(scene, { threshold, ...greedy });
        expect(suppress(scene, { threshold: threshold - 0.01, ...greedy }).kept).toEqual(kept);
        expect(suppress(scene, { threshold: threshold + 0.01, ...greedy }).kept).toEqual(kept);
        expect(kept.length).toBeGreaterThan(1);
      }),
    );
  });

  it('tells the deleted from the kept and a missing round from a wrong count', () => {
    const params = { ...six, threshold: 0.5 };
    const near = (given: string) => keptCount.nearMiss(given, { kept: [4, 0, 5, 9] } as never, params)?.en;
    expect(near('2')).toMatch(/deleted/);
    expect(near('5')).toMatch(/One round/);
    expect(near('4')).toBeUndefined();
  });
});
