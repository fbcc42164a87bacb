import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from './parse-number';

test.each([
  ['0.25', 0.25],
  ['.25', 0.25],
  ['−3', -3],
  ['- 3', -3],
  ['+7.', 7],
  ['１２．５', 12.5],
  ['1e-3', 1e-3],
  ['1×10^-3', 1e-3],
  ['2.5 x 10⁻³', 2.5e-3],
  ['10²', 100],
  ['-10^2', null],
  ['1,000', 1000],
  ['1，234，567', 1_234_567],
  ['1/3', 1 / 3],
  ['½', 0.5],
  ['25%', 0.25],
  ['NaN', Number.NaN],
  ['not a number', Number.NaN],
  ['非数', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['+∞', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['minus infinity', Number.NEGATIVE_INFINITY],
  ['负无穷大', Number.NEGATIVE_INFINITY],
])('reads %j as %d', (given, value) => {
  expect(parseNumber(given)).toBe(value);
});

test.each([
  '',
  ' ',
  'abc',
  '0,5',
  '1,00',
  '0,500',
  '1½',
  '1 2',
  '--3',
  '1.2.3',
  '5 boxes',
  '%',
  '/2',
  '1e',
  '0x10',
])('does not guess at %j', (given) => {
  expect(parseNumber(given)).toBeNull();
});

test('reads back every number as JavaScript writes it', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(parseNumber(String(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});
