import { describe, expect, it } from 'vitest';
import golden from './golden.json';
import { linearRows } from './linear-rows';

const times = (rows: number[][], seen: number[]) =>
  rows.map((row) => row.reduce((sum, w, i) => sum + w * (seen[i] as number), 0));
const x = [1, -2, 0.5, 3];
const h = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const c = [1, 2, 3, 4, 5, 6];

describe('the linear part', () => {
  it('of an LSTM leaves c out of the gates and hands it through', () => {
    const sums = times(linearRows('lstm', golden.weights.lstm), [...x, ...h, ...c, 1]);
    const other = times(linearRows('lstm', golden.weights.lstm), [...x, ...h, ...c.map((v) => -v), 1]);
    expect(sums.slice(0, 24)).toEqual(other.slice(0, 24));
    expect(sums.slice(24)).toEqual(c);
  });
  it('of a GRU keeps the two shares of the candidate apart and hands h through', () => {
    const sums = times(linearRows('gru', golden.weights.gru), [...x, ...h, 1]);
    const still = times(linearRows('gru', golden.weights.gru), [...x, ...h.map(() => 0), 1]);
    expect(sums.slice(12, 18)).toEqual(still.slice(12, 18));
    expect(still.slice(18, 24)).toEqual(golden.weights.gru.hiddenBias.slice(12));
    expect(sums.slice(24)).toEqual(h);
  });
});
