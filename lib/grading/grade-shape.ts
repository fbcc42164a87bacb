import { AppError } from '@/lib/kernel/app-error';
import { type AnswerMark, marked, unreadable } from './answer-mark';
import { parseShape } from './parse-shape';

/** Marks a tensor's shape, and says whether the number of axes, their order or a size is wrong. */
export function gradeShape(given: string, right: string): AnswerMark {
  const wanted = parseShape(right);
  let read: number[];
  try {
    read = parseShape(given);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return unreadable(given, {
      en: 'the sizes of the axes in order, e.g. [4, 4, 5]',
      zh: '按顺序写出各轴的大小，例如 [4, 4, 5]',
    });
  }
  const [mine, whole] = [shapeText(read), shapeText(wanted)];
  if (mine === whole) return marked(true, mine, `${mine} is right.`, `正确：${mine}。`);
  if (read.length !== wanted.length) {
    const axes = wanted.length === 1 ? '1 axis' : `${wanted.length} axes`;
    return marked(
      false,
      mine,
      `It has ${axes}, not ${read.length}: ${whole}.`,
      `应有 ${wanted.length} 个轴，而不是 ${read.length} 个：${whole}。`,
    );
  }
  if (sorted(read) === sorted(wanted)) {
    return marked(
      false,
      mine,
      `The sizes are right, their order is not: ${whole}.`,
      `各轴大小正确，但顺序不对：${whole}。`,
    );
  }
  return marked(false, mine, `It is ${whole}, not ${mine}.`, `应为 ${whole}，而不是 ${mine}。`);
}

function shapeText(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

function sorted(shape: readonly number[]): string {
  return shapeText(shape.toSorted((a, b) => a - b));
}
