import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import { createRng } from '@/lib/kernel/rng';
import { hogLength } from './exercises';
import golden from './golden.json';
import { params } from './params';
import { plainHog } from './plain-hog';
import { descriptorLength, type Recipe } from './recipe';
import { type Evidence, windowOf } from './run';
import { turnPicture } from './turn-picture';
import { walker } from './walker';

const recipe: Recipe = { cell: 8, orientations: 'unsigned', stride: 1, normalise: 'l2-hys' };

describe('the plain recipe', { timeout: 30_000 }, () => {
  it('agrees with PyTorch’s gradients and numpy’s histogram', () => {
    expect(walker().reduce((sum, ink) => sum + ink, 0)).toBe(golden.inkSum);
    const { cells, descriptor } = plainHog(windowOf(params.parse({})), recipe);
    expect(descriptor).toHaveLength(golden.length);
    expect(maxDifference(cells.slice(4 * 72, 10 * 72), golden.cells)).toBeLessThan(1e-5);
    expect(maxDifference(descriptor.slice(28 * 36, 49 * 36), golden.blocks)).toBeLessThan(1e-5);
  });

  it('puts an upright edge into the two bins around 0°, a level one around 90°', () => {
    const upright = {
      width: 16,
      height: 16,
      values: Array.from({ length: 256 }, (_, i) => (i % 16 < 4 ? 0 : 1)),
    };
    const level = { ...upright, values: upright.values.map((_, i) => (i < 64 ? 0 : 1)) };
    const bins = (picture: typeof upright) => plainHog(picture, recipe).cells.slice(0, 9).map(Math.round);
    expect(bins(upright)).toEqual([8, 0, 0, 0, 0, 0, 0, 0, 8]);
    expect(bins(level)).toEqual([0, 0, 0, 0, 16, 0, 0, 0, 0]);
  });

  it('has the length it must have', () => {
    expect(descriptorLength(8, 16, recipe)).toBe(3780);
    expect(descriptorLength(8, 16, { ...recipe, orientations: 'signed' })).toBe(7560);
    expect(descriptorLength(8, 16, { ...recipe, stride: 2 })).toBe(1152);
  });
});

describe('turning', () => {
  it('by 0° changes nothing, by 90° moves a corner', () => {
    const picture = { width: 2, height: 2, values: [1, 2, 3, 4] };
    expect(Array.from(turnPicture(picture, 0).values)).toEqual([1, 2, 3, 4].map((v) => expect.closeTo(v, 5)));
    expect(Array.from(turnPicture(picture, 90).values).map(Math.round)).toEqual([3, 1, 4, 2]);
  });
});

describe('the length exercise', () => {
  it('names the usual slips and never the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(hogLength.vary(createRng(seed)));
        const length = descriptorLength(drawn.columns, drawn.rows, recipe);
        const evidence = { descriptor: Array(length).fill(0) } as unknown as Evidence;
        expect(hogLength.nearMiss(`${length}`, evidence, drawn)).toBeNull();
        expect(hogLength.nearMiss(`${drawn.columns * drawn.rows * 36}`, evidence, drawn)?.en).toMatch(
          /fewer/,
        );
        expect(hogLength.nearMiss(`${length / 4}`, evidence, drawn)).not.toBeNull();
      }),
    );
  });
});
