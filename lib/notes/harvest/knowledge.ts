import type { Claim } from '../claim';
import type { Concept } from '../concept';
import { contradictionFinder, type FindContradictions } from './contradictions';
import { TermIndex } from './term-index';
import { tradeWords } from './trade-words';

/** What the course knows, made ready for reading notes. */
export interface Knowledge {
  concepts: TermIndex<string>;
  /** All of their names and the words of the trade; a sentence without any of them is about something else. */
  trade: TermIndex<true>;
  contradictions: FindContradictions;
  /** The demo that proves a concept. */
  demoOf: ReadonlyMap<string, string>;
}

type Demo = Readonly<{ id: string; concept: string }>;

/** A concept's own demo, else the one that decides most of its claims. Ties go to the first. */
function demosOfConcepts(demos: readonly Demo[], claims: readonly Claim[]): Map<string, string> {
  const demoOf = new Map<string, string>();
  for (const { id, concept } of demos) if (!demoOf.has(concept)) demoOf.set(concept, id);
  const votes = new Map<string, Map<string, number>>();
  for (const { concept, proof } of claims) {
    if (demoOf.has(concept) || !('demo' in proof)) continue;
    const counts = votes.get(concept) ?? new Map<string, number>();
    votes.set(concept, counts.set(proof.demo, (counts.get(proof.demo) ?? 0) + 1));
  }
  for (const [concept, counts] of votes) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best) demoOf.set(concept, best[0]);
  }
  return demoOf;
}

/** `demos` come as data, because the room of notes knows no demo. */
export function createKnowledge(
  concepts: readonly Concept[],
  claims: readonly Claim[],
  demos: readonly Demo[],
): Knowledge {
  const terms = concepts.flatMap(({ id, name, aliases }) =>
    [name.en, name.zh, ...aliases.en, ...aliases.zh].map((term) => [term, id] as const),
  );
  return {
    concepts: new TermIndex(terms),
    trade: new TermIndex(
      [...terms.map(([term]) => term), ...tradeWords].map((word) => [word, true] as const),
    ),
    contradictions: contradictionFinder(claims),
    demoOf: demosOfConcepts(demos, claims),
  };
}
