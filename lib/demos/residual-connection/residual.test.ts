import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { chainSlope } from './chain-exercise';
import { drawWeights } from './draw-weights';
import { type Evidence, identityGap, ratioOf, survivalOf } from './evidence';
import golden from './golden.json';
import { judge } from './judge';
import { params } from './params';

const chain = (depth: number, slope: number) =>
  ({ chain: { plain: slope ** depth, residual: (1 + slope) ** depth } }) as Evidence;
const near = (given: string, depth: number, slope: number) =>
  chainSlope.nearMiss(given, chain(depth, slope), params.parse({ depth, slope }))?.en;

describe('the chain exercise', () => {
  it('has a right answer that is no near miss, and explains the likely slips', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const given = params.parse(chainSlope.vary(createRng(seed)));
        const evidence = chain(given.depth, given.slope);
        expect(chainSlope.nearMiss(chainSlope.truth(evidence, given), evidence, given)).toBeNull();
        expect(chainSlope.nearMiss(String(given.slope ** given.depth), evidence, given)).not.toBeNull();
      }),
    );
    expect(near('0.125', 3, 0.5)).toMatch(/plain chain/);
    expect(near('1.125', 3, 0.5)).toMatch(/around the whole/);
    expect(near('2.5', 3, 0.5)).toMatch(/multiplied/);
    expect(near('4.5', 3, 0.5)).toMatch(/chain rule/);
    expect(near('1.5', 3, 0.5)).toMatch(/one block/);
    expect(near('7', 3, 0.5)).toBeUndefined();
  });
});

describe('measuring', () => {
  it('compares the first layer with the last, in bins far apart', () => {
    expect(ratioOf([2, 5, 4])).toBe(0.5);
    expect([1e4, 1, 1e-9, 1e-20].map(survivalOf)).toEqual(['exploded', 'same', 'small', 'vanished']);
  });

  it('finds any entry in which a block is not I + J', () => {
    expect(
      identityGap({
        ofF: [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        ofBlock: [
          [1.1, 0.2],
          [0.3, 1.4],
        ],
      }),
    ).toBeCloseTo(0, 12);
    expect(
      identityGap({
        ofF: [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        ofBlock: [
          [0.6, 0.2],
          [0.3, 0.9],
        ],
      }),
    ).toBeCloseTo(0.5, 12);
  });

  it('draws the weights that PyTorch was given', () => {
    const { weights, inputs } = drawWeights(1, 2, 'default');
    expect(inputs[0]).toBeCloseTo(golden.firstInput, 6);
    expect(weights[1]?.[255]).toBeCloseTo(golden.lastWeightOfLayer2, 6);
  });
});

it('turns one row red for each fault', () => {
  const given = params.parse({ depth: 2, slope: 0.5 });
  const sound: Evidence = {
    of: given,
    plain: [1e-20, 1],
    residual: [0.5, 1],
    signal: 10,
    ofF: [[0.1]],
    ofBlock: [[1.1]],
    chain: { plain: 0.25, residual: 2.25 },
  };
  const red = (change: Partial<Evidence>) =>
    judge({ ...sound, ...change }, given).rows.flatMap(({ id, holds }) => (holds ? [] : [id]));
  expect(red({})).toEqual([]);
  expect(red({ plain: [1, 1] })).toEqual(['plain']);
  expect(red({ residual: [1e-9, 1] })).toEqual(['residual']);
  expect(red({ residual: [Number.NaN, 1] })).toEqual(['residual']);
  expect(red({ ofBlock: [[0.6]] })).toEqual(['identity']);
  expect(red({ chain: { plain: 0.25, residual: 0.25 } })).toEqual(['chain']);
  expect(red({ signal: 1e4 })).toEqual(['signal']);
});
