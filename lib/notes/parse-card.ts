import { type Card, type CardKind, cardKinds, type Stance } from './card';
import { cardAttributes } from './card-attributes';
import { type CardParts, partProblems, readParts } from './card-parts';
import type { Element } from './elements';
import { kindProblems } from './kind-problems';
import { parseAttributes } from './parse-attributes';
import type { Problem } from './problem';
import type { Point, SourceFile } from './source-file';
import { typedAnswer } from './typed-answer';

/** A card as one page says it, in that page's language. */
export interface CardSource extends CardParts {
  id: string;
  kind: CardKind;
  concept: string;
  source: readonly number[];
  stance: Stance;
  asked: boolean;
  proof: { demo: string; exercise?: string } | { none: string };
  answer?: NonNullable<Card['answer']>;
  path: string;
  at(attribute: string): Point;
}

/** `<Card>` -> a card in one language. Null when it cannot be used; every reason is among the problems. */
export function parseCard(
  { path, text }: SourceFile,
  element: Element,
): { card: CardSource | null; problems: Problem[] } {
  const attributes = parseAttributes(path, element, cardAttributes);
  const { values, written, at } = attributes;
  const noun = typeof written.id === 'string' ? `<Card> "${written.id}"` : '<Card>';
  const kind = cardKinds.find((known) => known === written.kind);
  const typed = kind === 'typed' ? typedAnswer(path, noun, attributes) : null;
  const problems = [
    ...attributes.problems,
    ...(kind ? kindProblems(path, noun, kind, attributes) : []),
    ...(kind ? partProblems(path, element, kind, noun) : []),
    ...(typed?.problems ?? []),
  ];
  if (!values || problems.length) return { card: null, problems };
  const { id, concept, source, stance, demo, noDemo = '', exercise } = values;
  const card: CardSource = {
    id,
    kind: values.kind,
    concept,
    source,
    stance,
    asked: values.asked ?? false,
    proof: demo === undefined ? { none: noDemo } : { demo, ...(exercise === undefined ? {} : { exercise }) },
    ...(typed?.answer ? { answer: typed.answer } : {}),
    ...readParts(text, element),
    path,
    at,
  };
  return { card, problems };
}
