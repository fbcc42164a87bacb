import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { makeBlobs, windows } from './blobs';
import { bottomShape } from './exercises';
import golden from './golden.json';
import { edgeF1, edgePixels, overlapScores } from './mask-scores';
import type { FcnEvidence, Settings } from './run';
import { channelsAt, partsOf } from './tiny-fcn';

describe('the edge of a mask', () => {
  it('is the ring of a square, and not where the picture ends', () => {
    const square = [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0];
    expect(edgePixels(square, 5, 5).filter(Boolean)).toHaveLength(8);
    expect(edgePixels(square, 5, 5)[12]).toBe(false);
    expect(edgePixels(Array(16).fill(1), 4, 4).some(Boolean)).toBe(false);
  });

  it('does not run from one picture of a batch into the next', () => {
    expect(edgePixels([0, 0, 0, 0, 1, 1, 1, 1], 2, 2).some(Boolean)).toBe(false);
  });

  it('scores 1 for the truth itself and 0 for a ring one pixel off', () => {
    const mask = Array.from({ length: 64 }, (_, i) =>
      i % 8 >= 2 && i % 8 <= 4 && i >= 16 && i < 40 ? 1 : 0,
    );
    expect(edgeF1(mask, mask, 8, 8)).toBe(1);
    expect(edgeF1(Array(64).fill(0), mask, 8, 8)).toBe(0);
  });
});

it('counts precision, recall and F1 as their formulas say', () => {
  expect(overlapScores([1, 1, 0, 1], [1, 0, 1, 1])).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
});

it('cuts windows whose middle is the pixel and whose outside is 0', () => {
  const blobs = makeBlobs(createRng(3), 2, 8);
  const cut = windows(
    blobs,
    Array.from({ length: 64 }, (_, i) => i),
  );
  for (let i = 0; i < blobs.images.length; i++) expect(cut[9 * i + 4]).toBe(blobs.images[i]);
  expect(cut[0]).toBe(0);
  expect(cut[9 * 63 + 8]).toBe(0);
});

it('has the parameters that PyTorch counts', () => {
  const plan = { side: 16, levels: 3, width: 4 } as const;
  for (const join of ['add', 'none', 'concat'] as const)
    expect(partsOf({ ...plan, join }).total).toBe(golden[join].parameters);
});

describe('the exercise on the bottom of the U', () => {
  it('knows the slips and not the truth', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = bottomShape.vary(createRng(seed)) as Settings;
        const [size, channels] = [drawn.side / 2 ** drawn.levels, channelsAt(drawn, drawn.levels)];
        const stops = Array.from({ length: 4 }, () => ({ name: '', shape: [12, size, size, channels] }));
        const evidence = { stops } as unknown as FcnEvidence;
        const near = (given: string) => bottomShape.nearMiss(given, evidence, drawn)?.en;
        expect(near(bottomShape.truth(evidence, drawn))).toBeUndefined();
        expect(near(`[${size}, ${size}, ${channels}]`)).toMatch(/batch is missing/);
        expect(near(`[12, ${2 * size}, ${2 * size}, ${channels / 2}]`)).toMatch(
          /above the bottom|order|batch|double|half|halves/,
        );
      }),
    );
  });
});
