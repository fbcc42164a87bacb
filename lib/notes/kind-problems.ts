import type { CardKind } from './card';
import { attributesOfKind, type CardAttributes } from './card-attributes';
import type { ParsedAttributes } from './parse-attributes';
import { type Problem, problemAt } from './problem';

/** Attributes a kind of card lacks or may not have, and whether it names exactly one of demo and noDemo. */
export function kindProblems(
  path: string,
  noun: string,
  kind: CardKind,
  { written, at }: ParsedAttributes<CardAttributes>,
): Problem[] {
  const problems: Problem[] = [];
  const say = (name: string, what: string, remedy: string) =>
    problems.push(problemAt(path, at(name), `${noun} ${what}`, remedy));
  const { needs, may } = attributesOfKind[kind];
  for (const name of needs) {
    if (!(name in written)) say('kind', `is ${kind} but lacks ${name}`, `write ${name}="…"`);
  }
  for (const name of ['expects', 'answer', 'tolerance', 'accept', 'exercise'] as const) {
    if (!(name in written) || needs.includes(name) || may.includes(name)) continue;
    const owner = name === 'exercise' ? 'parametric' : 'typed';
    say(name, `is ${kind} but has ${name}`, `leave it out or write kind="${owner}"`);
  }
  if ('demo' in written && 'noDemo' in written)
    say('noDemo', 'has both demo and noDemo', 'leave one of them out');
  if (!('demo' in written) && !('noDemo' in written) && !needs.includes('demo'))
    say(
      'id',
      'has neither demo nor noDemo',
      'write demo="…", or noDemo="…" with the reason why none can show it',
    );
  return problems;
}
