import type { AnswerFormat } from './answer-format';
import type { AnswerMark } from './answer-mark';
import { gradeChoice } from './grade-choice';
import { gradeNumber } from './grade-number';
import { gradeNumbers } from './grade-numbers';
import { gradeShape } from './grade-shape';
import { gradeText } from './grade-text';

/**
 * Compares what a learner typed or chose with the right answer. `right` is in canonical form (see AnswerFormat); an
 * AppError says so when it is not, for that is the author's mistake. What cannot be read is marked with `given: null`
 * and a sentence that says what was expected: let the learner write it again rather than call it wrong.
 */
export function gradeAnswer(format: AnswerFormat, given: string, right: string): AnswerMark {
  switch (format.kind) {
    case 'choice':
      return gradeChoice(given, right, format.options);
    case 'number':
      return gradeNumber(given, right, format);
    case 'numbers':
      return gradeNumbers(given, right, format);
    case 'shape':
      return gradeShape(given, right);
    case 'text':
      return gradeText(given, right, format.accept);
  }
}
