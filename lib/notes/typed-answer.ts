import type { Card } from './card';
import type { CardAttributes, Expectation } from './card-attributes';
import type { ParsedAttributes } from './parse-attributes';
import { type Problem, problemAt } from './problem';

/** The canonical form of an answer: what the learner's own answer is compared with. */
const forms: Record<Expectation, { pattern: RegExp; remedy: string }> = {
  number: {
    pattern: /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i,
    remedy: 'write a plain decimal, such as "938" or "-0.837"',
  },
  shape: {
    pattern: /^\[(\d+(, \d+)*)?\]$/,
    remedy: 'write a shape, such as "[4, 7, 10]", or "[]" for a scalar',
  },
  text: { pattern: /\S/, remedy: 'write the answer' },
};

/** The answer of a typed card, or what is wrong with it. */
export function typedAnswer(
  path: string,
  noun: string,
  { values, at }: ParsedAttributes<CardAttributes>,
): { answer: NonNullable<Card['answer']> | null; problems: Problem[] } {
  if (values?.expects === undefined || values.answer === undefined) return { answer: null, problems: [] };
  const { expects, answer, tolerance, accept } = values;
  const problems: Problem[] = [];
  if (!forms[expects].pattern.test(answer))
    problems.push(
      problemAt(
        path,
        at('answer'),
        `${noun} expects a ${expects} but its answer is "${answer}"`,
        forms[expects].remedy,
      ),
    );
  if (tolerance !== undefined && expects !== 'number')
    problems.push(
      problemAt(path, at('tolerance'), `${noun} expects a ${expects} but has a tolerance`, 'leave it out'),
    );
  if (accept !== undefined && expects !== 'text')
    problems.push(
      problemAt(
        path,
        at('accept'),
        `${noun} expects a ${expects} but has accept`,
        'leave it out: equal numbers and shapes are recognised however they are written',
      ),
    );
  const others = (accept ?? '').split('|').map((other) => other.trim());
  if (accept !== undefined && others.includes(''))
    problems.push(
      problemAt(
        path,
        at('accept'),
        `${noun} accepts an empty answer`,
        'write the other answers with one "|" between them',
      ),
    );
  if (problems.length) return { answer: null, problems };
  if (expects === 'shape') return { answer: { format: { kind: 'shape' }, right: answer }, problems };
  if (expects === 'number')
    return { answer: { format: { kind: 'number', tolerance: tolerance ?? 0 }, right: answer }, problems };
  const all = [...new Set([answer, ...others].filter((other) => other !== ''))];
  return { answer: { format: { kind: 'text', accept: all }, right: answer }, problems };
}
