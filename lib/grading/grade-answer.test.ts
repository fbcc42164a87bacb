import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/kernel/app-error';
import type { AnswerFormat } from './answer-format';
import { gradeAnswer } from './grade-answer';

const number: AnswerFormat = { kind: 'number', tolerance: 0.01 };
const exact: AnswerFormat = { kind: 'number', tolerance: 0 };
const shape: AnswerFormat = { kind: 'shape' };
const vector: AnswerFormat = { kind: 'numbers', tolerance: 1e-3, length: 3 };
const text: AnswerFormat = { kind: 'text', accept: ['batch normalisation', '批归一化'] };
const choice: AnswerFormat = {
  kind: 'choice',
  options: [
    { value: 'nan', label: { en: 'Not a number', zh: '非数' } },
    { value: 'zero', label: { en: 'Zero', zh: '零' } },
  ],
};
const isRight = (format: AnswerFormat, given: string, right: string) =>
  gradeAnswer(format, given, right).correct;

describe('a number', () => {
  test('is right up to its tolerance, both ends included, and wrong beyond', () => {
    expect(['0.63', '0.65', '.64', '16/25', '64%'].map((given) => isRight(number, given, '0.64'))).toEqual(
      Array(5).fill(true),
    );
    expect(['0.6299', '0.6501', '-0.64', 'NaN', 'inf'].some((given) => isRight(number, given, '0.64'))).toBe(
      false,
    );
    expect(isRight(exact, '4.0', '4')).toBe(true);
    expect(isRight(exact, '4.0000001', '4')).toBe(false);
    expect(isRight(exact, '0.3', String(0.1 + 0.2))).toBe(true);
  });

  test('may be NaN or infinite, and these agree with themselves only', () => {
    expect(isRight(number, 'nan', 'NaN')).toBe(true);
    expect(isRight(number, '-∞', '-Infinity')).toBe(true);
    expect(isRight(number, 'inf', '-Infinity')).toBe(false);
    expect(isRight(number, '0', 'NaN')).toBe(false);
    expect(isRight(number, '1e9', 'Infinity')).toBe(false);
    expect(isRight(number, '-inf', '3')).toBe(false);
    expect(isRight({ kind: 'number', tolerance: Number.POSITIVE_INFINITY }, 'NaN', '3')).toBe(false);
  });

  test('may carry its unit in either language; a per-cent unit is a unit', () => {
    const steps: AnswerFormat = { kind: 'number', tolerance: 0, unit: { en: 'steps', zh: '步' } };
    expect(gradeAnswer(steps, '81 Steps', '81')).toEqual({
      correct: true,
      given: '81',
      because: { en: '81 steps is right.', zh: '正确：81 步。' },
    });
    expect(isRight(steps, '８１步。', '81')).toBe(true);
    expect(isRight({ ...exact, unit: { en: 'steps', zh: '' } }, '81', '81')).toBe(true);
    expect(isRight({ ...exact, unit: { en: '%', zh: '%' } }, '50%', '50')).toBe(true);
  });

  test('says what it is and what was written', () => {
    expect(gradeAnswer(number, '-0', '0.5')).toEqual({
      correct: false,
      given: '0',
      because: { en: 'It is 0.5, not 0.', zh: '应为 0.5，而不是 0。' },
    });
    expect(gradeAnswer(number, '0.641', '0.64').because.en).toBe('0.641 is right: within 0.01 of 0.64.');
  });
});

describe('a vector', () => {
  test('is right when each number is, in order and in any spelling', () => {
    expect(gradeAnswer(vector, '(2 4 6)', '[2, 4, 6]')).toMatchObject({ correct: true, given: '[2, 4, 6]' });
    expect(isRight(vector, '２，4.0005，６', '[2, 4, 6]')).toBe(true);
    expect(isRight(vector, '[nan, -inf, 1/2]', '[NaN, -Infinity, 0.5]')).toBe(true);
    expect(isRight(vector, '[4, 2, 6]', '[2, 4, 6]')).toBe(false);
  });

  test('says which number is off, or how many there should be', () => {
    expect(gradeAnswer(vector, '2 5 6', '[2, 4, 6]').because.en).toBe('Number 2 is 4, not 5: [2, 4, 6].');
    const short = gradeAnswer(vector, '2 4', '[2, 4, 6]');
    expect(short).toMatchObject({ correct: false, given: '[2, 4]' });
    expect(short.because.en).toBe('It has 3 numbers, not 2: [2, 4, 6].');
  });
});

test('a shape is right in any spelling, and a wrong one hears what is wrong with it', () => {
  expect(gradeAnswer(shape, '4×7×10', '[4, 7, 10]')).toMatchObject({ correct: true, given: '[4, 7, 10]' });
  const because = (given: string) => gradeAnswer(shape, given, '[4, 7, 10]').because.en;
  expect(because('7 4 10')).toBe('The sizes are right, their order is not: [4, 7, 10].');
  expect(because('4 7')).toBe('It has 3 axes, not 2: [4, 7, 10].');
  expect(because('4 7 20')).toBe('It is [4, 7, 10], not [4, 7, 20].');
});

test('a text is right in any accepted form, whatever its case, blanks and quotes', () => {
  for (const given of [
    'BatchNorm',
    ' batch  norm. ',
    '`batchnorm`',
    'Batch Normalisation',
    '批 归一化。',
    'ＢatchNorm',
  ]) {
    expect(isRight(text, given, 'batchnorm')).toBe(true);
  }
  expect(gradeAnswer(text, 'Layer norm', 'batchnorm')).toEqual({
    correct: false,
    given: 'Layer norm',
    because: { en: 'It is “batchnorm”, not “Layer norm”.', zh: '应为“batchnorm”，而不是“Layer norm”。' },
  });
});

test('a choice is given by value or by label, and answers in labels', () => {
  expect(isRight(choice, 'nan', 'nan')).toBe(true);
  expect(isRight(choice, '非数', 'nan')).toBe(true);
  const label = { en: 'one', zh: '一' };
  const letters: AnswerFormat = { kind: 'choice', options: ['H', 'h'].map((value) => ({ value, label })) };
  expect(isRight(letters, 'h', 'h')).toBe(true);
  expect(gradeAnswer(choice, 'zero', 'nan')).toEqual({
    correct: false,
    given: 'zero',
    because: { en: 'It is “Not a number”, not “Zero”.', zh: '应为“非数”，而不是“零”。' },
  });
});

test.each([
  [number, 'many', 'number such as 0.25'],
  [vector, '[1, two, 3]', '3 numbers in order'],
  [shape, '[B, 4]', 'sizes of the axes'],
  [text, ' . ', 'a word or a short term'],
  [choice, 'three', 'one of: Not a number, Zero'],
] as const)('what cannot be read is asked for again: %j %j', (format, given, expected) => {
  const rights = { number: '1', numbers: '[1, 2, 3]', shape: '[1]', text: 'a', choice: 'nan' };
  for (const answer of [given, '']) {
    const mark = gradeAnswer(format, answer, rights[format.kind]);
    expect(mark).toMatchObject({ correct: false, given: null });
    expect(mark.because.en).toContain(expected);
    expect(mark.because.zh).toContain('请填写');
  }
});

test('a right answer that cannot be read is its author’s mistake, and named', () => {
  for (const format of [number, vector, shape]) {
    expect(() => gradeAnswer(format, '1', 'one')).toThrow(AppError);
    expect(() => gradeAnswer(format, '1', 'one')).toThrow('"one"');
  }
});
