import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { sigmoid } from '@/models/digit-detector/decode';
import { boxWidth, centreX } from './exercises';
import { priorOf } from './grid-code';
import { formulaBox } from './judge';
import type { DecodeEvidence, Settings } from './run';

const evidenceOf = (settings: Settings) => ({ box: formulaBox(settings) }) as unknown as DecodeEvidence;

describe('the decoding exercises', () => {
  it('recognise every slip they draw numbers for, and never the truth', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = centreX.vary(createRng(seed)) as Settings;
        const evidence = evidenceOf(drawn);
        const [column = 0, tx = 0, tw = 0] = [drawn.cell[0], drawn.offset[0], drawn.size[0]];
        const [prior] = priorOf(drawn.anchor);
        const near = (exercise: typeof centreX, given: number) =>
          exercise.nearMiss(String(given), evidence, drawn)?.en;
        expect(near(centreX, 8 * (column + tx))).toMatch(/σ\(t_x\), not/);
        expect(near(boxWidth, prior * (1 + tw))).toMatch(/1 \+ t_w/);
        expect(near(centreX, Number(centreX.truth(evidence, drawn)))).toBeUndefined();
        expect(near(boxWidth, Number(boxWidth.truth(evidence, drawn)))).toBeUndefined();
      }),
    );
  });

  it('names the missing stride, the missing cell and the missing anchor', () => {
    const drawn = { cell: [3, 2], offset: [1, 1], size: [0.5, 0.5], anchor: 'wide' } as Settings;
    const evidence = evidenceOf(drawn);
    expect(centreX.nearMiss(`${3 + sigmoid(1)}`, evidence, drawn)?.en).toMatch(/stride/);
    expect(centreX.nearMiss(`${8 * sigmoid(1)}`, evidence, drawn)?.en).toMatch(/column/);
    expect(boxWidth.nearMiss(`${Math.exp(0.5)}`, evidence, drawn)?.en).toMatch(/anchor/);
    expect(centreX.nearMiss('abc', evidence, drawn)).toBeNull();
    expect(centreX.nearMiss('60', evidence, drawn)).toBeNull();
  });
});
