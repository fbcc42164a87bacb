import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Concept } from './concept';
import { conceptLayers } from './concept-layers';

const named = (id: string, prerequisites: string[] = [], order = 0): Concept => ({
  id,
  name: { en: id, zh: id },
  aliases: { en: [], zh: [] },
  prerequisites,
  order,
});

it('puts every prerequisite further left, and no two concepts in one place', () => {
  const anyGraph = fc
    .array(fc.array(fc.nat()), { maxLength: 30 })
    .map((edges) =>
      edges.map((needs, at) => named(`c${at}`, at === 0 ? [] : needs.map((n) => `c${n % at}`), at)),
    );
  fc.assert(
    fc.property(anyGraph, (concepts) => {
      const placed = conceptLayers(concepts);
      const at = new Map(placed.map((one) => [one.id, one]));
      expect(placed).toHaveLength(concepts.length);
      expect(new Set(placed.map(({ column, row }) => `${column} ${row}`)).size).toBe(placed.length);
      for (const { id, prerequisites } of concepts)
        for (const needed of prerequisites)
          expect(at.get(needed)?.column).toBeLessThan(at.get(id)?.column ?? -1);
    }),
  );
});

it('uncrosses two crossed edges', () => {
  const placed = conceptLayers([
    named('a', [], 1),
    named('b', [], 2),
    named('over-b', ['b'], 3),
    named('over-a', ['a'], 4),
  ]);
  const row = (id: string) => placed.find((one) => one.id === id)?.row;
  expect([row('over-a'), row('over-b')]).toEqual([row('a'), row('b')]);
});

it('ignores a prerequisite nobody knows', () => {
  expect(conceptLayers([named('a', ['nowhere'])])).toEqual([{ id: 'a', column: 0, row: 0 }]);
});
