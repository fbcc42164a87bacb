import { type AnswerMark, marked, unreadable } from './answer-mark';
import { answerText } from './answer-text';

/** Marks a term: it must be one of the accepted spellings; case, blanks and quotes around it do not matter. */
export function gradeText(given: string, right: string, accept: readonly string[]): AnswerMark {
  const text = answerText(given);
  if (comparable(text) === '') return unreadable(given, { en: 'a word or a short term', zh: '一个词或术语' });
  const correct = [right, ...accept].some((form) => comparable(form) === comparable(text));
  return correct
    ? marked(true, text, `“${text}” is right.`, `正确：“${text}”。`)
    : marked(false, text, `It is “${right}”, not “${text}”.`, `应为“${right}”，而不是“${text}”。`);
}

function comparable(text: string): string {
  return answerText(text)
    .replace(/^["'`]+|["'`]+$/g, '')
    .replaceAll(' ', '')
    .toLowerCase();
}
