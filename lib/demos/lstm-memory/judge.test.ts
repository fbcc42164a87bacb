import { describe, expect, it } from 'vitest';
import { judge, slopeText } from './judge';
import { type Evidence, torchCurves } from './run';

const curve = (end: number) => [0, end];
const evidence = {
  curves: { rnn: curve(-25), gru: curve(-18), lstm: curve(-17), open: curve(-2.5) },
  forgetProducts: [-1.3, -3],
  offChain: 1e-7,
  reference: {
    rnn: torchCurves.slice(0, 12),
    gru: torchCurves.slice(12, 24),
    lstm: torchCurves.slice(24, 36),
    open: torchCurves.slice(36),
  },
} as unknown as Evidence;
const red = (change: Partial<Evidence>) =>
  judge({ ...evidence, ...change }, { steps: 100, forgetBias: 3 })
    .rows.filter((row) => !row.holds)
    .map((row) => row.id);

describe('the verdict', () => {
  it('holds for a kept slope beside three lost ones', () => expect(red({})).toEqual([]));
  it('takes an underflow for lost', () =>
    expect(red({ curves: { ...evidence.curves, rnn: curve(Number.NEGATIVE_INFINITY) } })).toEqual([]));
  it('sees a short sequence and a closed gate', () => {
    expect(red({ curves: { ...evidence.curves, rnn: curve(-2) } })).toEqual(['rnn']);
    expect(red({ curves: { ...evidence.curves, open: curve(-17) } })).toEqual(['open']);
    expect(red({ forgetProducts: [-31, -20] })).toEqual(['product']);
  });
  it('sees a wrong chain and a wrong state', () => {
    expect(red({ reference: { ...evidence.reference, gru: [0] } })).toEqual(['torch']);
    expect(red({ offChain: 1e-3 })).toEqual(['torch']);
  });
});

describe('slopes', () => {
  it('are written with a power of ten', () => {
    expect(slopeText(-21.5)).toBe('3.2e−22');
    expect(slopeText(-2.4)).toBe('0.004');
    expect(slopeText(Number.NEGATIVE_INFINITY)).toBe('0');
  });
});
