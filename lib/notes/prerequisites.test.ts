import { expect, it } from 'vitest';
import type { Concept } from './concept';
import { orderConcepts } from './prerequisites';

const concept = (id: string, order: number, ...prerequisites: string[]): Concept => ({
  id,
  order,
  prerequisites,
  name: { en: id, zh: id },
  aliases: { en: [], zh: [] },
});

it('prerequisites come first, and the author’s order decides the rest', () => {
  const { ids, circle } = orderConcepts([
    concept('c', 1, 'a'),
    concept('b', 2),
    concept('a', 3),
    concept('d', 4, 'nowhere'),
  ]);
  expect(ids).toEqual(['b', 'a', 'c', 'd']);
  expect(circle).toEqual([]);
});

it('a circle is named, and what does not hang on it keeps its place', () => {
  const { ids, circle } = orderConcepts([concept('a', 1), concept('b', 2, 'c'), concept('c', 3, 'b')]);
  expect(ids).toEqual(['a']);
  expect(circle).toEqual(['b', 'c']);
});
