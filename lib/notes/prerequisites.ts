import type { Concept } from './concept';

/**
 * Concept ids so that every prerequisite comes first; among those that are free to come next, the lowest `order`.
 * Concepts that wait for each other in a circle are listed in `circle`. Unknown prerequisites are ignored here.
 */
export function orderConcepts(concepts: readonly Concept[]): { ids: string[]; circle: string[] } {
  const known = new Set(concepts.map((concept) => concept.id));
  const waiting = [...concepts].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const ids: string[] = [];
  const done = new Set<string>();
  while (waiting.length) {
    const index = waiting.findIndex((concept) =>
      concept.prerequisites.every((id) => done.has(id) || !known.has(id)),
    );
    if (index < 0) return { ids, circle: waiting.map((concept) => concept.id) };
    const [next] = waiting.splice(index, 1);
    if (next) {
      ids.push(next.id);
      done.add(next.id);
    }
  }
  return { ids, circle: [] };
}
