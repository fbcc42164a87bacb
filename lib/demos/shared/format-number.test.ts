import { describe, expect, it } from 'vitest';
import { formatNumber, formatNumbers, formatShape } from './format-number';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [4.8e-7, '4.8e−7'],
    [-0.0012, '−0.0012'],
    [1.12399, '1.124'],
    [150, '150'],
    [1234567, '1.235e6'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('writes %s as %s', (value, text) => expect(formatNumber(value)).toBe(text));

  it('never shows a number that is not zero as 0', () => {
    expect(formatNumber(1e-30)).toBe('1e−30');
  });
});

it('writes vectors and shapes', () => {
  expect(formatNumbers([0, -1.5, Number.POSITIVE_INFINITY])).toBe('0, −1.5, ∞');
  expect(formatShape([4, 7, 10])).toBe('[4, 7, 10]');
  expect(formatShape([])).toBe('[]');
});
