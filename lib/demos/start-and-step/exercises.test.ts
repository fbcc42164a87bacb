import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { epochIterations, oneStep } from './exercises';
import { params } from './params';
import { slope } from './stand-in';

const evidence = (nextX: number, updatesPerEpoch = 938): Evidence => ({
  c: 0.155,
  formula: '',
  balls: [{ path: [1, nextX], loss: [] }],
  reruns: [],
  depths: { left: 0, right: 0 },
  updatesPerEpoch,
});

describe('one step of descent', () => {
  it('shows numbers from which the answer follows well within its tolerance', () => {
    for (let seed = 0; seed < 300; seed++) {
      const drawn = params.parse(oneStep.vary(createRng(seed)));
      const shown = oneStep.shows(drawn);
      const [start] = drawn.starts;
      const byHand = Number(shown.x) - Number(shown.rate) * Number(shown.slope);
      const exact = (start as number) - drawn.rate * slope(start as number, drawn.c);
      expect(Math.abs(byHand - exact)).toBeLessThan(0.0005);
      expect(Math.abs(drawn.rate * slope(start as number, drawn.c))).toBeGreaterThanOrEqual(0.01);
    }
  });
  it('knows the three usual slips', () => {
    const drawn = params.parse({ starts: [1, -1, 0, 1, 4], rate: 0.2 }); // slope −0.123
    const miss = (given: string) => oneStep.nearMiss(given, evidence(1.0246), drawn)?.en;
    expect(miss('0.9754')).toMatch('climbs');
    expect(miss('1.123')).toMatch('learning rate');
    expect(miss('-0.0246')).toMatch('step alone');
    expect(miss('7')).toBeUndefined();
  });
});

describe('updates in an epoch', () => {
  it('explains a count that forgot the last batch', () => {
    const drawn = params.parse({ examples: 60000, batch: 64 });
    expect(epochIterations.truth(evidence(0), drawn)).toBe('938');
    expect(epochIterations.nearMiss('937', evidence(0), drawn)?.en).toMatch('drop_last');
    expect(epochIterations.nearMiss('1', evidence(0), drawn)?.en).toMatch('epoch');
    expect(epochIterations.nearMiss('938', evidence(0), drawn)).toBeNull();
  });
});
