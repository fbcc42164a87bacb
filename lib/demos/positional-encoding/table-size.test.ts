import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { PositionEvidence } from './run';
import { tableSize } from './table-size';

type Sizes = Parameters<typeof tableSize.shows>[0];
const evidenceOf = ({ side, width }: Sizes) =>
  ({ tableNumbers: (side * side + 1) * width }) as PositionEvidence;

describe('the size of a table of positions', () => {
  const of = { side: 4, width: 48 };
  const say = (given: string) => tableSize.nearMiss(given, evidenceOf(of), of)?.en;

  it('names the slips', () => {
    expect(tableSize.truth(evidenceOf(of), of)).toBe('816');
    expect(say('768')).toMatch(/CLS has a position/);
    expect(say('240')).toMatch(/square the side/);
    expect(say('17')).toMatch(/rows/);
    expect(say('289')).toMatch(/attention matrix/);
    expect(say('1632')).toMatch(/added, not joined/);
    expect(say('5')).toBeUndefined();
  });

  it('says nothing about the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = tableSize.vary(createRng(seed)) as Sizes;
        expect(
          tableSize.nearMiss(tableSize.truth(evidenceOf(drawn), drawn), evidenceOf(drawn), drawn),
        ).toBeNull();
      }),
    );
  });
});
