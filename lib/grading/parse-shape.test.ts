import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '@/lib/kernel/app-error';
import { parseShape } from './parse-shape';

test.each([
  '[4, 4, 5]',
  '(4,4,5)',
  '4x4x5',
  '4×4×5',
  '4 X 4 * 5',
  '4 4 5',
  '4, 4, 5',
  '[4,4,5,]',
  '［４，４，５］',
  '（4、4、5）',
  'torch.Size([4, 4, 5])',
  'shape: (4, 4, 5)',
])('reads %j as three axes', (given) => {
  expect(parseShape(given)).toEqual([4, 4, 5]);
});

test.each([
  ['[]', []],
  ['()', []],
  ['torch.Size([])', []],
  ['scalar', []],
  ['标量', []],
  ['8', [8]],
  ['(3,)', [3]],
  ['[0, 10]', [0, 10]],
])('reads %j as %j', (given, shape) => {
  expect(parseShape(given)).toEqual(shape);
});

test.each([
  ['[4, -1]', '"-1" in "[4, -1]" is not a size.'],
  ['[4, 4.5]', '"4.5" in "[4, 4.5]" is not a size.'],
  ['[B, T, H]', '"B" in "[B, T, H]" is not a size.'],
  ['[4, 4', '"[4, 4" is not a shape.'],
  ['[4, 4)', '"[4, 4)" is not a shape.'],
  ['4,,5', '"4,,5" is not a shape.'],
  ['', '"" is not a shape.'],
  ['99999999999999999999', '"99999999999999999999" in "99999999999999999999" is not a size.'],
])('refuses %j and names what is wrong', (given, message) => {
  expect(() => parseShape(given)).toThrow(AppError);
  expect(() => parseShape(given)).toThrow(message);
});

test('reads every shape in every spelling', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 100_000 }), { minLength: 1 }),
      fc.constantFrom(', ', ',', ' ', 'x', ' × ', '，', '; '),
      fc.constantFrom('[]', '()', '［］', '（）', '  '),
      (shape, separator, brackets) => {
        expect(parseShape(`${brackets[0]}${shape.join(separator)}${brackets[1]}`)).toEqual(shape);
      },
    ),
  );
});
