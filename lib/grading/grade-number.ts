import { AppError } from '@/lib/kernel/app-error';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { type AnswerMark, marked, unreadable } from './answer-mark';
import { answerText } from './answer-text';
import { closeEnough } from './close-enough';
import { parseNumber } from './parse-number';

/** Marks one number; the unit may be written or left out, in either language. */
export function gradeNumber(
  given: string,
  right: string,
  format: { tolerance: number; unit?: Bilingual },
): AnswerMark {
  const { tolerance, unit } = format;
  const wanted = parseNumber(right);
  if (wanted === null) {
    throw new AppError(
      'invalid',
      `The right answer "${right}" is not a number.`,
      'Write it as a plain decimal.',
    );
  }
  const read = parseNumber(withoutUnit(given, unit));
  if (read === null) {
    return unreadable(given, {
      en: 'a number such as 0.25, NaN or -inf',
      zh: '一个数，例如 0.25、NaN 或 -inf',
    });
  }
  const text = String(read);
  const shown = (value: number): Bilingual => ({
    en: unit ? `${value} ${unit.en}` : String(value),
    zh: unit ? `${value} ${unit.zh}` : String(value),
  });
  const [mine, theirs] = [shown(read), shown(wanted)];
  if (!closeEnough(read, wanted, tolerance)) {
    return marked(
      false,
      text,
      `It is ${theirs.en}, not ${mine.en}.`,
      `应为 ${theirs.zh}，而不是 ${mine.zh}。`,
    );
  }
  if (read === wanted || Number.isNaN(read)) {
    return marked(true, text, `${mine.en} is right.`, `正确：${mine.zh}。`);
  }
  return marked(
    true,
    text,
    `${mine.en} is right: within ${tolerance} of ${theirs.en}.`,
    `正确：${mine.zh} 与 ${theirs.zh} 相差不超过 ${tolerance}。`,
  );
}

function withoutUnit(given: string, unit: Bilingual | undefined): string {
  const text = answerText(given);
  for (const name of unit ? [unit.en, unit.zh] : []) {
    const tail = answerText(name).toLowerCase();
    if (tail !== '' && text.toLowerCase().endsWith(tail)) return text.slice(0, -tail.length);
  }
  return text;
}
