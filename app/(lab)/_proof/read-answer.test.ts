import { expect, it } from 'vitest';
import type { AnswerFormat } from '@/lib/grading/answer-format';
import { unreadableAnswer } from './read-answer';

const formats: [AnswerFormat, string, string][] = [
  [{ kind: 'number', tolerance: 0.1 }, '0.25', 'a quarter or so'],
  [{ kind: 'numbers', tolerance: 0.1, length: 3 }, '1, 0, -2', 'one two'],
  [{ kind: 'shape' }, '[4, 7]', 'four by seven'],
];

it.each(formats)('reads %o as %s and says what it cannot read in %s', (format, good, bad) => {
  expect(unreadableAnswer(format, good)).toBeNull();
  expect(unreadableAnswer(format, bad)?.en).toContain(bad);
});
