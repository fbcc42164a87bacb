import { describe, expect, it } from 'vitest';
import golden from './golden.json';
import { plainChain, plainStep, withForgetBias } from './plain-chain';

const scalar = (blocks: number, hidden: number) => ({
  input: Array.from({ length: blocks }, () => [0]),
  hidden: Array.from({ length: blocks }, () => [hidden]),
  inputBias: Array<number>(blocks).fill(0),
  hiddenBias: Array<number>(blocks).fill(0),
});

describe('one step by hand', () => {
  it('halves h in a GRU whose gates stand at one half and whose candidate is 0', () =>
    expect(plainStep('gru', [0.8], [5], scalar(3, 0))).toEqual([0.4]));
  it('keeps c times the forget gate in an LSTM', () => {
    const open = withForgetBias(scalar(4, 0), Math.log(3));
    const [h, c] = plainStep('lstm', [0, 2], [5], open);
    expect(c).toBeCloseTo(1.5, 12);
    expect(h).toBeCloseTo(0.5 * Math.tanh(1.5), 12);
  });
  it('carries h through tanh in an RNN', () =>
    expect(plainStep('rnn', [0.5], [5], scalar(1, 2))[0]).toBeCloseTo(Math.tanh(1), 12));
});

describe('a chain', () => {
  const cell = golden.weights.gru;
  it('starts from zeros, each step where the one before ended', () => {
    const { before, after } = plainChain('gru', cell, golden.x, golden.x.length);
    expect(before[0]).toEqual(Array(6).fill(0));
    expect(before.slice(1)).toEqual(after.slice(0, -1));
  });
  it('puts a short sequence last, unchanged', () => {
    const alone = plainChain('gru', cell, golden.x, golden.x.length);
    const late = plainChain('gru', cell, golden.x, golden.x.length + 5);
    expect(late.after.slice(5)).toEqual(alone.after);
  });
});
