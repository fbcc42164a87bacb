import type { AnswerFormat } from '@/lib/grading/answer-format';

/** Whether a given answer means the same as the canonical truth. */
export function isRightAnswer(format: AnswerFormat, truth: string, given: string): boolean {
  const [a, b] = [numbersIn(truth), numbersIn(given)];
  switch (format.kind) {
    case 'number':
    case 'numbers':
      return (
        a.length === b.length && a.every((x, at) => Math.abs(x - (b[at] ?? Number.NaN)) <= format.tolerance)
      );
    case 'shape':
      return a.length === b.length && a.every((x, at) => x === b[at]);
    case 'choice':
      return truth === given;
    case 'text':
      return format.accept.some((one) => one.toLowerCase() === given.trim().toLowerCase());
  }
}

function numbersIn(text: string): number[] {
  return (text.replaceAll('−', '-').match(/-?\d+(\.\d+)?(e-?\d+)?/gi) ?? []).map(Number);
}
