import type { CourseReader, MemoryStore } from './ports';
import { siblingKey } from './sibling-key';

const cardsAtOnce = 250;

/**
 * Ids of cards that may be asked as new, in the order of the course, until they belong to `groups` sibling groups: as
 * many as the learner may begin today and some may be siblings of what is asked anyway. The walk ends there, so that
 * its cost grows with what the learner knows of the course, 250 cards to a query.
 */
export async function freshCards(
  needs: { memories: MemoryStore; course: CourseReader },
  learnerId: string,
  today: number,
  groups: number,
): Promise<string[]> {
  const cards = needs.course.cards();
  const found: string[] = [];
  const seen = new Set<string>();
  for (let start = 0; start < cards.length && seen.size < groups; start += cardsAtOnce) {
    const some = cards.slice(start, start + cardsAtOnce);
    const ids = some.map((card) => card.id);
    const notFresh = new Set(await needs.memories.notFresh(learnerId, ids, today));
    for (const card of some) {
      if (seen.size >= groups) break;
      if (notFresh.has(card.id)) continue;
      seen.add(siblingKey(card.id, card));
      found.push(card.id);
    }
  }
  return found;
}
