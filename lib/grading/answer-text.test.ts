import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerText } from './answer-text';

test.each([
  ['［４，４，５］', '[4,4,5]'],
  ['（4、4、5）。', '(4,4,5)'],
  ['【4, 4】', '[4, 4]'],
  ['−0.5', '-0.5'],
  ['–3', '-3'],
  ['4✕5', '4×5'],
  ['  batch \t\n norm  ', 'batch norm'],
  ['ＮＭＳ', 'NMS'],
  ['“relu”', '"relu"'],
  ['10⁻³', '10^-3'],
  ['1½', '1 1/2'],
  ['３．５', '3.5'],
])('reads %j as %j', (given, plain) => {
  expect(answerText(given)).toBe(plain);
});

test('has nothing left to change in its own result', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (given) => {
      const once = answerText(given);
      expect(answerText(once).replace(/[.;]+$/, '')).toBe(once.replace(/[.;]+$/, ''));
    }),
  );
});
