import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { movedLoss, predictionSlope } from './exercises';
import { params } from './params';
import { meanArea, movedTargets, residuals } from './squares';

const given = params.parse({ ys: [1, -1, 2, -2, -3], line: [0, 0], which: 5, by: -2 });
const evidenceOf = (of = given) =>
  ({
    of,
    moved: meanArea(residuals(of.xs, movedTargets(of.ys, of.which, of.by), { w: 0, b: 0 })),
    pull: of.ys.map((y) => (-2 * y) / 5),
  }) as Evidence;

describe('the moved loss', () => {
  const miss = (text: string) => movedLoss.nearMiss(text, evidenceOf(), given)?.en;
  it('is (1 + 1 + 4 + 4 + 25) / 5', () => expect(movedLoss.truth(evidenceOf(), given)).toBe('7'));
  it('shows the residuals from which it follows', () =>
    expect(movedLoss.shows(given)).toEqual({ residuals: '−1, 1, −2, 2, 3', point: 'E', old: '3', new: '5' }));
  it('knows the sum, the old loss, the added square, L1 and the root', () => {
    expect(miss('35')).toMatch('divide by the number');
    expect(miss('3.8')).toMatch('before the point moved');
    expect(miss('4.6')).toMatch('not r² + d²');
    expect(miss('2.2')).toMatch('absolute');
    expect(miss('2.6458')).toMatch('root');
    expect(miss('9')).toBeUndefined();
  });
  it('always moves away from the line, and its usual mistakes differ from the truth', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = params.parse(movedLoss.vary(createRng(seed)));
        const right = evidenceOf(drawn);
        expect(right.moved).toBeGreaterThan(meanArea(residuals(drawn.xs, drawn.ys, { w: 0, b: 0 })));
        expect(movedLoss.nearMiss(movedLoss.truth(right, drawn), right, drawn)).toBeNull();
        expect(movedLoss.nearMiss(String(5 * right.moved), right, drawn)).not.toBeNull();
      }),
    );
  });
});

describe('the slope at a prediction', () => {
  const miss = (text: string) => predictionSlope.nearMiss(text, evidenceOf(), given)?.en;
  it('is 2r/N', () => expect(predictionSlope.truth(evidenceOf(), given)).toBe('1.2'));
  it('knows the sign, the missing mean, the missing 2 and the loss itself', () => {
    expect(miss('-1.2')).toMatch('minus target');
    expect(miss('6')).toMatch('divides by N');
    expect(miss('0.6')).toMatch('factor 2');
    expect(miss('1.8')).toMatch('not its slope');
    expect(miss('1.2')).toBeUndefined();
  });
});
