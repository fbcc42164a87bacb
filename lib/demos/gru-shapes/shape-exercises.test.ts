import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShape } from '@/lib/demos/shared/format-number';
import { createRng } from '@/lib/kernel/rng';
import golden from './golden.json';
import type { GruEvidence } from './run';
import { gateShapeExercise, hiddenShapeExercise, outputShapeExercise } from './shape-exercises';
import { hiddenShape, outputShape, type Sizes } from './shapes';

const sizes: Sizes = {
  batch: 6,
  time: 7,
  input: 8,
  hidden: 5,
  layers: 2,
  bidirectional: true,
  batchFirst: true,
};
const evidenceOf = (of: Sizes) =>
  ({
    shapes: { out: outputShape(of), hidden: hiddenShape(of, 'layers'), gates: [[of.batch, of.hidden]] },
  }) as unknown as GruEvidence;
const say = (exercise: typeof outputShapeExercise, given: string, of = sizes) =>
  exercise.nearMiss(given, evidenceOf(of), of)?.en;

describe('the formulas', () => {
  it('give the shapes PyTorch gives', () => {
    expect(outputShape(sizes)).toEqual(golden.shapes.twoLayersBothWays.out);
    expect(hiddenShape(sizes, 'layers')).toEqual(golden.shapes.twoLayersBothWays.hidden);
    const plain = { ...sizes, layers: 1, bidirectional: false, batchFirst: false };
    expect(outputShape(plain)).toEqual(golden.shapes.oneLayerTimeFirst.out);
    expect(hiddenShape(plain, 'layers')).toEqual(golden.shapes.oneLayerTimeFirst.hidden);
  });

  it('do not agree with the notes', () => {
    expect(hiddenShape(sizes, 'sequence')).toEqual([14, 6, 5]);
  });
});

describe('near misses', () => {
  it('names sequence × directions, in the notes’ own words', () => {
    expect(say(hiddenShapeExercise, '[14, 6, 5]')).toMatch(/sequence × directions/);
    expect(say(hiddenShapeExercise, '(7,6,5)')).toMatch(/sequence × directions/);
  });

  it('names a moved batch, a lost direction, a lost layer', () => {
    expect(say(hiddenShapeExercise, '6 4 5')).toMatch(/batch_first does not move/);
    expect(say(hiddenShapeExercise, '[2, 6, 10]')).toMatch(/first axis/);
    expect(say(outputShapeExercise, '[7, 6, 10]')).toMatch(/swapped/);
    expect(say(outputShapeExercise, '[6, 7, 5]')).toMatch(/last axis/);
    expect(say(gateShapeExercise, '[6, 15]')).toMatch(/before the cut/);
    expect(say(gateShapeExercise, '[2, 15]')).toMatch(/dim 0/);
  });

  it('says nothing about the right answer, however the sizes fall', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = outputShapeExercise.vary(createRng(seed)) as Sizes;
        for (const exercise of [outputShapeExercise, hiddenShapeExercise, gateShapeExercise]) {
          const right = exercise.truth(evidenceOf(drawn), drawn);
          expect(exercise.nearMiss(right, evidenceOf(drawn), drawn)).toBeNull();
        }
        expect(formatShape(hiddenShape(drawn, 'layers'))).not.toBe(
          formatShape(hiddenShape(drawn, 'sequence')),
        );
      }),
    );
  });
});
