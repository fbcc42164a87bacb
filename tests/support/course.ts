import type { Card } from '@/lib/notes/card';
import type { CourseReader } from '@/lib/study/ports';

/** A course of plain cards. Cards are siblings in groups of `siblings`: card-0 and card-1 share a note line, and so on. */
export function plainCourse(size: number, siblings = 1): CourseReader {
  const cards = Array.from({ length: size }, (_, i) => plainCard(i, Math.floor(i / siblings) + 1));
  const byId = new Map(cards.map((card) => [card.id, card]));
  return { card: (id) => byId.get(id), cards: () => cards };
}

export function plainCard(order: number, line: number): Card {
  const face = { front: `Question ${order}`, back: `Answer ${order}`, wants: '' };
  return {
    id: `card-${order}`,
    kind: 'basic',
    page: 'topic/page',
    concept: 'concept',
    source: [line],
    stance: 'confirms',
    asked: false,
    proof: { none: { en: 'A definition.', zh: '定义。' } },
    faces: { en: face, zh: face },
    revision: 'r1',
    order,
  };
}
