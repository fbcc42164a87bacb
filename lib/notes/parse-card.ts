import type { Card, CardKind, Stance } from './card';
import { attributesOfKind, type CardAttributes, cardAttributes } from './card-attributes';
import { type Element, hasWords, startOf, tagsWithin, walk } from './elements';
import { type ParsedAttributes, parseAttributes } from './parse-attributes';
import { type Problem, problemAt } from './problem';
import type { Point, SourceFile } from './source-file';
import { typedAnswer } from './typed-answer';

const partNames = ['Ask', 'Answer', 'Text', 'Wants'] as const;
export type CardPart = (typeof partNames)[number];

/** A card as one page says it, in that page's language. */
export interface CardSource {
  id: string;
  kind: CardKind;
  concept: string;
  source: readonly number[];
  stance: Stance;
  asked: boolean;
  proof: { demo: string; exercise?: string } | { none: string };
  answer?: NonNullable<Card['answer']>;
  /** The Markdown of each part, as written. */
  words: Partial<Record<CardPart, string>>;
  gaps: number;
  /** Names of its `<Param>`s with their places. */
  params: readonly { name: string; at: Point }[];
  path: string;
  at(attribute: string): Point;
}

const neededParts: Record<CardKind, readonly CardPart[]> = {
  basic: ['Ask', 'Answer'],
  cloze: ['Text'],
  typed: ['Ask', 'Answer'],
  parametric: ['Ask', 'Answer'],
};

function kindProblems(path: string, { values, written, at }: ParsedAttributes<CardAttributes>): Problem[] {
  if (!values) return [];
  const problems: Problem[] = [];
  const noun = `<Card> "${values.id}"`;
  const { needs, may } = attributesOfKind[values.kind];
  for (const name of needs) {
    if (!(name in written))
      problems.push(
        problemAt(path, at('kind'), `${noun} is ${values.kind} but lacks ${name}`, `write ${name}="…"`),
      );
  }
  for (const name of ['expects', 'answer', 'tolerance', 'accept', 'exercise'] as const) {
    if (name in written && !needs.includes(name) && !may.includes(name)) {
      const kinds = name === 'exercise' ? 'parametric' : 'typed';
      const remedy = `leave it out or write kind="${kinds}"`;
      problems.push(problemAt(path, at(name), `${noun} is ${values.kind} but has ${name}`, remedy));
    }
  }
  if (values.demo !== undefined && values.noDemo !== undefined) {
    problems.push(problemAt(path, at('noDemo'), `${noun} has both demo and noDemo`, 'leave one of them out'));
  }
  if (values.demo === undefined && values.noDemo === undefined && values.kind !== 'parametric') {
    const remedy = 'write demo="…", or noDemo="…" with the reason why no demo can show it';
    problems.push(problemAt(path, at('id'), `${noun} has neither demo nor noDemo`, remedy));
  }
  return problems;
}

function partProblems(path: string, element: Element, kind: CardKind, noun: string): Problem[] {
  const problems: Problem[] = [];
  const parts = tagsWithin(element);
  for (const name of partNames) {
    const [first, second] = parts.filter((part) => part.name === name);
    const allowed = neededParts[kind].includes(name) || name === 'Wants' || name === 'Answer';
    if (!first) {
      if (neededParts[kind].includes(name))
        problems.push(
          problemAt(
            path,
            startOf(element),
            `${noun} lacks <${name}>`,
            `a ${kind} card needs ${neededParts[kind].map((part) => `<${part}>…</${part}>`).join(' and ')}`,
          ),
        );
      continue;
    }
    if (!allowed) {
      const remedy = `a ${kind} card has ${neededParts[kind].map((part) => `<${part}>`).join(' and ')} instead`;
      problems.push(problemAt(path, startOf(first), `${noun} is ${kind} but has <${name}>`, remedy));
    } else if (!hasWords(first))
      problems.push(
        problemAt(path, startOf(first), `<${name}> of ${noun} is empty`, 'write its words or leave it out'),
      );
    if (second)
      problems.push(problemAt(path, startOf(second), `${noun} has <${name}> twice`, 'join the two into one'));
  }
  for (const child of element.children) {
    const loose = child.type === 'paragraph' ? child.children : [child];
    const stray = loose.find(
      (node) => !(node.type.startsWith('mdxJsx') || ('value' in node && node.value.trim() === '')),
    );
    if (stray)
      problems.push(
        problemAt(
          path,
          startOf(stray),
          `${noun} has words outside its parts, which nobody would see`,
          `move them into ${neededParts[kind].map((part) => `<${part}>`).join(' or ')}`,
        ),
      );
  }
  return problems;
}

/** `<Card>` -> a card in one language. Null when it cannot be used; every reason is among the problems. */
export function parseCard(
  { path, text }: SourceFile,
  element: Element,
): { card: CardSource | null; problems: Problem[] } {
  const attributes = parseAttributes(path, element, cardAttributes);
  const { values, at } = attributes;
  const problems = [...attributes.problems, ...kindProblems(path, attributes)];
  const kind = values?.kind ?? null;
  const noun = typeof attributes.written.id === 'string' ? `<Card> "${attributes.written.id}"` : '<Card>';
  if (kind) problems.push(...partProblems(path, element, kind, noun));

  const words: CardSource['words'] = {};
  for (const part of tagsWithin(element)) {
    const name = partNames.find((known) => known === part.name);
    const [first, last] = [part.children[0], part.children.at(-1)];
    if (name) words[name] = text.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
  }
  let gaps = 0;
  const params: { name: string; at: Point }[] = [];
  walk(element, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name === 'Gap') gaps++;
    const name = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'name',
    );
    if (node.name === 'Param' && typeof name?.value === 'string')
      params.push({ name: name.value, at: startOf(node) });
  });
  if (kind === 'cloze' && gaps === 0 && words.Text !== undefined)
    problems.push(
      problemAt(
        path,
        startOf(element),
        `${noun} is a cloze without a gap`,
        'put the words to recall in <Gap>…</Gap>',
      ),
    );
  if (kind !== null && kind !== 'parametric' && params[0])
    problems.push(
      problemAt(
        path,
        params[0].at,
        `${noun} is ${kind} but has <Param>`,
        'write the number, or kind="parametric"',
      ),
    );
  const answer = values?.kind === 'typed' ? typedAnswer(path, noun, attributes) : null;
  if (answer) problems.push(...answer.problems);
  if (!values || problems.length) return { card: null, problems };
  return {
    problems,
    card: {
      id: values.id,
      kind: values.kind,
      concept: values.concept,
      source: values.source,
      stance: values.stance,
      asked: values.asked ?? false,
      proof:
        values.demo === undefined
          ? { none: values.noDemo ?? '' }
          : { demo: values.demo, ...(values.exercise === undefined ? {} : { exercise: values.exercise }) },
      ...(answer?.answer ? { answer: answer.answer } : {}),
      words,
      gaps,
      params,
      path,
      at,
    },
  };
}
