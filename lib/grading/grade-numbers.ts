import { AppError } from '@/lib/kernel/app-error';
import { type AnswerMark, marked, unreadable } from './answer-mark';
import { closeEnough } from './close-enough';
import { parseList } from './parse-list';
import { parseNumber } from './parse-number';

/** Marks a vector: as many numbers as asked for, each within the tolerance, in order. */
export function gradeNumbers(
  given: string,
  right: string,
  { tolerance, length }: { tolerance: number; length: number },
): AnswerMark {
  const wanted = readNumbers(right);
  if (wanted === null) {
    throw new AppError(
      'invalid',
      `The right answer "${right}" is not a list of numbers.`,
      'Write it like [2, 4, 6].',
    );
  }
  const read = readNumbers(given);
  if (read === null) {
    return unreadable(given, {
      en: `${length} numbers in order, e.g. [2, 4, 6]`,
      zh: `按顺序的 ${length} 个数，例如 [2, 4, 6]`,
    });
  }
  const text = listText(read);
  const whole = listText(wanted);
  if (read.length !== wanted.length) {
    return marked(
      false,
      text,
      `It has ${wanted.length} numbers, not ${read.length}: ${whole}.`,
      `应有 ${wanted.length} 个数，而不是 ${read.length} 个：${whole}。`,
    );
  }
  const off = read.findIndex((value, index) => !closeEnough(value, wanted[index] ?? Number.NaN, tolerance));
  if (off < 0) return marked(true, text, `${text} is right.`, `正确：${text}。`);
  const [mine, theirs] = [String(read[off] ?? 0), String(wanted[off] ?? 0)];
  return marked(
    false,
    text,
    `Number ${off + 1} is ${theirs}, not ${mine}: ${whole}.`,
    `第 ${off + 1} 个数应为 ${theirs}，而不是 ${mine}：${whole}。`,
  );
}

function readNumbers(text: string): number[] | null {
  const numbers = parseList(text)?.map(parseNumber);
  return numbers?.every((value) => value !== null) ? numbers : null;
}

function listText(values: readonly number[]): string {
  return `[${values.map(String).join(', ')}]`;
}
