import { describe, expect, it } from 'vitest';
import { columnSums, entropy, plainAttention, rowSums } from './plain-attention';
import { batchOf, embeddingOf, tokensOf } from './tokens';

const query = [
  [1, 0],
  [0, 2],
  [1, 1],
];
const value = [[1], [10], [100]];

describe('attention by loops', () => {
  it('mixes equal values with equal weights when all keys are alike', () => {
    const same = [
      [1, 1],
      [1, 1],
      [1, 1],
    ];
    const { weights, output } = plainAttention(query, same, value, 1);
    expect(weights[0]?.[2]).toBeCloseTo(1 / 3, 12);
    expect(output[1]?.[0]).toBeCloseTo(37, 10);
    expect(entropy(weights[0] ?? [])).toBeCloseTo(Math.log(3), 12);
  });

  it('weighs by e to the scaled product', () => {
    const { weights } = plainAttention(query, query, value, 0.5);
    expect((weights[1]?.[1] ?? 0) / (weights[1]?.[0] ?? 1)).toBeCloseTo(Math.exp(2), 10);
  });

  it('makes the rows sum to 1 over keys, and the columns over queries', () => {
    const right = plainAttention(query, query, value, 1).weights;
    for (const sum of rowSums(right)) expect(sum).toBeCloseTo(1, 12);
    expect(columnSums(right).some((sum) => Math.abs(sum - 1) > 0.1)).toBe(true);
    const wrong = plainAttention(query, query, value, 1, true).weights;
    for (const sum of columnSums(wrong)) expect(sum).toBeCloseTo(1, 12);
  });
});

describe('tokens', () => {
  it('cuts words, and Chinese into characters', () => {
    expect(tokensOf('The cat sat, didn’t it?')).toEqual(['the', 'cat', 'sat', 'didn’t', 'it']);
    expect(tokensOf('猫坐着 sat')).toEqual(['猫', '坐', '着', 'sat']);
    expect(tokensOf(' … ')).toEqual(['?']);
    expect(tokensOf('a '.repeat(40))).toHaveLength(12);
  });

  it('gives a word its vector wherever it stands, of about unit variance', () => {
    expect(embeddingOf('the', 4)).toEqual(embeddingOf('the', 4));
    expect(embeddingOf('the', 4)).not.toEqual(embeddingOf('cat', 4));
    const long = embeddingOf('mat', 4000);
    expect(long.reduce((sum, x) => sum + x * x, 0) / 4000).toBeCloseTo(1, 1);
    expect(batchOf(['a', 'b', 'c'], 2)[1]).toEqual(['b', 'c', 'a']);
  });
});
