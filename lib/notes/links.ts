import type { Concept } from './concept';
import { didYouMean } from './nearest';
import type { CardSource } from './parse-card';
import type { PlacedClaim } from './parse-claims';
import type { PageSource } from './parse-page';
import type { Placed } from './parse-yaml';
import { orderConcepts } from './prerequisites';
import { type Problem, problemAt } from './problem';
import type { Point } from './source-file';
import type { Topic } from './topic';

/** What the notes may point at outside content/. */
export interface KnownDemo {
  id: string;
  /** Exercise id -> the names of the numbers it shows; null when the demo cannot be asked. */
  exercises: ReadonlyMap<string, readonly string[]> | null;
}

export interface Parsed {
  pages: readonly PageSource[];
  claims: readonly PlacedClaim[];
  concepts: readonly (Placed<Concept> & { path: string })[];
  topics: readonly (Placed<Topic> & { path: string })[];
}

/** A sentence about a name that leads nowhere, with the nearest name that exists. */
function unknown(
  path: string,
  at: Point,
  noun: string,
  id: string,
  known: Iterable<string>,
  where: string,
): Problem {
  return problemAt(path, at, `there is no ${noun} "${id}"`, `write one of ${where}${didYouMean(id, known)}`);
}

function duplicates(noun: string, items: readonly { id: string; path: string; at: Point }[]): Problem[] {
  const first = new Map<string, { path: string; at: Point }>();
  return items.flatMap((item) => {
    const earlier = first.get(item.id);
    if (!earlier) {
      first.set(item.id, item);
      return [];
    }
    const remedy = `choose another id; the first stands at ${earlier.path}:${earlier.at.line}`;
    return [problemAt(item.path, item.at, `the ${noun} id "${item.id}" is taken`, remedy)];
  });
}

function exerciseProblems(card: CardSource, demos: ReadonlyMap<string, KnownDemo>): Problem[] {
  if (!('demo' in card.proof) || card.proof.exercise === undefined) return [];
  const { demo, exercise } = card.proof;
  const exercises = demos.get(demo)?.exercises;
  if (!exercises) return [];
  const shown = exercises.get(exercise);
  if (!shown) {
    const names = [...exercises.keys()];
    const remedy = names.length
      ? `write one of ${names.join(', ')}${didYouMean(exercise, names)}`
      : 'choose another kind, or give the demo an exercise';
    return [
      problemAt(card.path, card.at('exercise'), `demo "${demo}" has no exercise "${exercise}"`, remedy),
    ];
  }
  return card.params
    .filter((param) => !shown.includes(param.name))
    .map((param) => {
      const remedy = `write one of ${shown.join(', ')}${didYouMean(param.name, shown)}`;
      return problemAt(card.path, param.at, `exercise "${exercise}" shows no number "${param.name}"`, remedy);
    });
}

function linkProblems(
  page: PageSource,
  pages: ReadonlySet<string>,
  demos: ReadonlyMap<string, KnownDemo>,
): Problem[] {
  return page.links.flatMap(({ id: url, at }) => {
    const target = url.replace(/[#?].*$/, '');
    const note = /^\/notes\/(.+)$/.exec(target)?.[1];
    if (note !== undefined && note !== 'trial' && !pages.has(note))
      return [unknown(page.path, at, 'page', note, pages, 'the pages of content/notes')];
    const demo = /^\/lab\/(.+)$/.exec(target)?.[1];
    if (demo !== undefined && !demos.has(demo))
      return [unknown(page.path, at, 'demo', demo, demos.keys(), 'the folders of lib/demos')];
    return [];
  });
}

/** Whether everything the notes name exists, every id is unique, and no concept waits for itself. */
export function checkLinks(
  { pages, claims, concepts, topics }: Parsed,
  knownDemos: readonly KnownDemo[],
): Problem[] {
  const demos = new Map(knownDemos.map((demo) => [demo.id, demo]));
  const conceptIds = new Set(concepts.map(({ value }) => value.id));
  const claimIds = new Set(claims.map(({ value }) => value.id));
  const pageIds = new Set(pages.map((page) => page.id));
  const inConcepts = 'the concepts of content/concepts.yaml';
  const inDemos = 'the folders of lib/demos';
  const problems: Problem[] = [];

  for (const { value, at, path } of concepts) {
    value.prerequisites.forEach((id, index) => {
      if (!conceptIds.has(id))
        problems.push(unknown(path, at(['prerequisites', index]), 'concept', id, conceptIds, inConcepts));
    });
  }
  const { circle } = orderConcepts(concepts.map(({ value }) => value));
  const firstInCircle = concepts.find(({ value }) => value.id === circle[0]);
  if (firstInCircle)
    problems.push(
      problemAt(
        firstInCircle.path,
        firstInCircle.at(['prerequisites']),
        `concepts wait for each other: ${circle.join(', ')}`,
        'take one prerequisite out of the circle',
      ),
    );

  for (const { value, at, path } of claims) {
    if (!conceptIds.has(value.concept))
      problems.push(unknown(path, at(['concept']), 'concept', value.concept, conceptIds, inConcepts));
    if ('demo' in value.proof && !demos.has(value.proof.demo))
      problems.push(unknown(path, at(['demo']), 'demo', value.proof.demo, demos.keys(), inDemos));
  }

  const topicIds = new Set(topics.map(({ value }) => value.id));
  const folders = new Map(pages.map((page) => [page.path, page.topic]));
  for (const { path } of claims) folders.set(path, path.replace(/^.*\/(.*)\.yaml$/, '$1'));
  for (const [path, folder] of folders) {
    if (!topicIds.has(folder))
      problems.push(
        unknown(path, { line: 1, column: 1 }, 'topic', folder, topicIds, 'the topics of content/topics.yaml'),
      );
  }

  for (const page of pages) {
    for (const claim of page.claims)
      if (!claimIds.has(claim.id))
        problems.push(
          unknown(page.path, claim.at, 'claim', claim.id, claimIds, 'the claims of content/claims'),
        );
    for (const demo of page.demos)
      if (!demos.has(demo.id))
        problems.push(unknown(page.path, demo.at, 'demo', demo.id, demos.keys(), inDemos));
    for (const card of page.cards) {
      if (!conceptIds.has(card.concept))
        problems.push(
          unknown(page.path, card.at('concept'), 'concept', card.concept, conceptIds, inConcepts),
        );
      if ('demo' in card.proof && !demos.has(card.proof.demo))
        problems.push(unknown(page.path, card.at('demo'), 'demo', card.proof.demo, demos.keys(), inDemos));
      problems.push(...exerciseProblems(card, demos));
    }
    problems.push(...linkProblems(page, pageIds, demos));
  }

  for (const language of ['en', 'zh'] as const) {
    const cards = pages.filter((page) => page.language === language).flatMap((page) => page.cards);
    problems.push(
      ...duplicates(
        'card',
        cards.map((card) => ({ id: card.id, path: card.path, at: card.at('id') })),
      ),
    );
  }
  const placed = ({ value, at, path }: Placed<{ id: string }> & { path: string }) => ({
    id: value.id,
    path,
    at: at(['id']),
  });
  problems.push(
    ...duplicates('claim', claims.map(placed)),
    ...duplicates('concept', concepts.map(placed)),
    ...duplicates('topic', topics.map(placed)),
  );
  return problems;
}
