import type { CardKind } from './card';
import { type Element, hasWords, isElement, startOf, tagsWithin, walk } from './elements';
import { type Problem, problemAt } from './problem';
import type { Point } from './source-file';

const partNames = ['Ask', 'Answer', 'Text', 'Wants'] as const;
export type CardPart = (typeof partNames)[number];

/** What a card says, as written. */
export interface CardParts {
  /** The Markdown of each part. */
  words: Partial<Record<CardPart, string>>;
  gaps: number;
  /** Names of its `<Param>`s with their places. */
  params: readonly { name: string; at: Point }[];
}

const neededParts: Record<CardKind, readonly CardPart[]> = {
  basic: ['Ask', 'Answer'],
  cloze: ['Text'],
  typed: ['Ask', 'Answer'],
  parametric: ['Ask', 'Answer'],
};

const list = (parts: readonly CardPart[], between: string) => parts.map((part) => `<${part}>`).join(between);

export function readParts(text: string, card: Element): CardParts {
  const words: CardParts['words'] = {};
  for (const part of tagsWithin(card)) {
    const name = partNames.find((known) => known === part.name);
    const [first, last] = [part.children[0], part.children.at(-1)];
    if (name) words[name] = text.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
  }
  let gaps = 0;
  const params: { name: string; at: Point }[] = [];
  walk(card, (node) => {
    if (!isElement(node)) return;
    if (node.name === 'Gap') gaps++;
    if (node.name !== 'Param') return;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'name')
        params.push({ name: typeof attribute.value === 'string' ? attribute.value : '', at: startOf(node) });
    }
  });
  return { words, gaps, params };
}

/** Parts that are missing, empty, twice there or not of this kind, and words that stand outside of them all. */
export function partProblems(path: string, card: Element, kind: CardKind, noun: string): Problem[] {
  const problems: Problem[] = [];
  const say = (at: Point, what: string, remedy: string) => problems.push(problemAt(path, at, what, remedy));
  const needed = neededParts[kind];
  const parts = tagsWithin(card);
  for (const name of partNames) {
    const [first, second] = parts.filter((part) => part.name === name);
    if (!first) {
      if (needed.includes(name))
        say(startOf(card), `${noun} lacks <${name}>`, `a ${kind} card needs ${list(needed, ' and ')}`);
      continue;
    }
    const isAllowed = needed.includes(name) || name === 'Wants' || name === 'Answer';
    if (!isAllowed)
      say(
        startOf(first),
        `${noun} is ${kind} but has <${name}>`,
        `a ${kind} card has ${list(needed, ' and ')}`,
      );
    else if (!hasWords(first))
      say(startOf(first), `<${name}> of ${noun} is empty`, 'write its words or leave it out');
    if (second) say(startOf(second), `${noun} has <${name}> twice`, 'join the two into one');
  }
  for (const child of card.children) {
    const loose = child.type === 'paragraph' ? child.children : [child];
    const stray = loose.find((node) => !isElement(node) && !('value' in node && node.value.trim() === ''));
    if (stray)
      say(
        startOf(stray),
        `${noun} has words outside its parts`,
        `move them into ${list(needed, ' or ')}, or nobody sees them`,
      );
  }
  const { words, gaps, params } = readParts('', card);
  if (kind === 'cloze' && gaps === 0 && 'Text' in words)
    say(startOf(card), `${noun} is a cloze without a gap`, 'put the words to recall in <Gap>…</Gap>');
  if (kind !== 'parametric' && params[0])
    say(params[0].at, `${noun} is ${kind} but has <Param>`, 'write the number, or kind="parametric"');
  return problems;
}
