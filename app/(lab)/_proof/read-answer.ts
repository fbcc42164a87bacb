import type { AnswerFormat } from '@/lib/grading/answer-format';
import { gradeAnswer } from '@/lib/grading/grade-answer';
import type { Bilingual } from '@/lib/kernel/bilingual';

/** Why a typed prediction cannot be read ("write a number …"), or null when it can; said before it is locked. */
export function unreadableAnswer(format: AnswerFormat, given: string): Bilingual | null {
  const mark = gradeAnswer(format, given, anyRightAnswer(format));
  return mark.given === null ? mark.because : null;
}

/** Some answer in canonical form: reading does not depend on which. */
function anyRightAnswer(format: AnswerFormat): string {
  switch (format.kind) {
    case 'choice':
      return format.options[0]?.value ?? '';
    case 'number':
      return '0';
    case 'numbers':
      return `[${Array.from({ length: format.length }, () => 0).join(', ')}]`;
    case 'shape':
      return '[1]';
    case 'text':
      return format.accept[0] ?? '';
  }
}
