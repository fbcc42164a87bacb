import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens';

describe('tokens', () => {
  it('are words, whatever the spaces', () =>
    expect(tokensOf(' the  bank of ')).toEqual(['the', 'bank', 'of']));
  it('are characters in Chinese, words beside them', () =>
    expect(tokensOf('我爱 GRU 网络')).toEqual(['我', '爱', 'GRU', '网', '络']));
  it('are eight at most, and none in nothing', () => {
    expect(tokensOf('a b c d e f g h i j')).toHaveLength(8);
    expect(tokensOf('  ')).toEqual([]);
  });
});
