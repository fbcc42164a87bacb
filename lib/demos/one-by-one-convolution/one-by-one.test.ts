import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { coloursOf, featuresOf, kernelOf, parameterCount, side } from './channels';
import golden from './golden.json';
import { neighboursMoved } from './judge';
import { parametersExercise } from './parameters-exercise';
import { type OneByOneEvidence, type OneByOneParams, touchedPixel } from './run';

describe('channels', () => {
  it('are the colours of the picture, pixel by pixel', () => {
    const colours = coloursOf('');
    const features = featuresOf(colours, 3);
    expect(features).toHaveLength(side * side * 3);
    expect(features[5]).toBeCloseTo((colours[5] ?? 0) / 255);
    expect(featuresOf(colours, 4)[3]).toBeCloseTo((colours[21] ?? 0) / 255);
  });

  it('count their parameters as PyTorch does', () => {
    expect(parameterCount(1, 256, 3)).toBe(golden.head.parameters);
    expect(parameterCount(1, 8, 4)).toBe(golden.wide.parameters);
    expect(parameterCount(3, 256, 256)).toBe(590_080);
  });
});

it('counts the moved outputs without the changed pixel itself', () => {
  const changed = Array.from({ length: 36 }, (_, i) => (i === touchedPixel || i === 3 ? 1 : 0));
  const evidence = { changed, shape: [6, 6, 2], params: { stride: 1 } } as unknown as OneByOneEvidence;
  expect(neighboursMoved(evidence)).toBe(1);
});

describe('near misses', () => {
  const params = { input: 16, output: 4, reach: 0 } as OneByOneParams;
  const evidenceOf = (p: Pick<OneByOneParams, 'input' | 'output' | 'reach'>) =>
    ({ parameters: parameterCount(kernelOf(p.reach), p.input, p.output) }) as OneByOneEvidence;
  const say = (given: string, p = params) => parametersExercise.nearMiss(given, evidenceOf(p), p)?.en;

  it('name the slip', () => {
    expect(say('64')).toMatch(/biases are missing/);
    expect(say('80')).toMatch(/output channel/);
    expect(say('580')).toMatch(/3 × 3/);
    expect(say('20')).toMatch(/weights of its own/);
    expect(say('68')).toBeUndefined();
    expect(say('68', { ...params, reach: 1 })).toMatch(/9 weights/);
  });

  it('say nothing about the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const sizes = { ...params, ...parametersExercise.vary(createRng(seed)) };
        expect(say(String(evidenceOf(sizes).parameters), sizes)).toBeUndefined();
      }),
    );
  });
});
