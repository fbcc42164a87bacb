import { expectedItems, type InventoryEntry, type InventoryReference } from './inventory';
import type { Parsed } from './links';
import { didYouMean } from './nearest';
import { formatNoteLines } from './note-lines';
import { type Problem, problemAt } from './problem';

/** An entry of the inventory that does not hold, and why. */
interface InventoryFault {
  entry: InventoryEntry;
  problem: Problem;
}

type Found = { lines: readonly number[]; concepts: readonly string[] };

const homes = { claim: 'content/claims', card: 'content/notes', page: 'content/notes' } as const;

/** By kind and id: the note lines something stands on and the concepts it teaches; a page teaches those of its cards. */
function findable({ pages, claims }: Parsed): Record<InventoryReference['kind'], ReadonlyMap<string, Found>> {
  return {
    claim: new Map(claims.map(({ value }) => [value.id, { lines: value.lines, concepts: [value.concept] }])),
    card: new Map(
      pages
        .flatMap((page) => page.cards)
        .map((card) => [card.id, { lines: card.source, concepts: [card.concept] }]),
    ),
    page: new Map(
      pages.map((page) => [
        page.id,
        {
          lines: page.cards.flatMap((card) => card.source),
          concepts: page.cards.map((card) => card.concept),
        },
      ]),
    ),
  };
}

/**
 * Whether everything the inventory names exists and really is about the item: a claim or card of its note line, a card
 * or page of its concept. What is missing altogether is the business of `courseCoverage`.
 */
export function inventoryProblems(inventory: readonly InventoryEntry[], parsed: Parsed): InventoryFault[] {
  const found = findable(parsed);
  const expected = { ...expectedItems, concepts: parsed.concepts.map(({ value }) => value.id) };
  const taken = new Map<string, InventoryEntry>();
  return inventory.flatMap((entry) => {
    const { list, path, at, id, line, concept } = entry;
    const problems: Problem[] = [];
    const earlier = taken.get(id);
    if (earlier)
      problems.push(
        problemAt(path, at, `"${id}" is listed twice`, `keep one; the first is on line ${earlier.at.line}`),
      );
    else taken.set(id, entry);
    if (!expected[list].includes(id)) {
      const remedy = `leave it out${didYouMean(id, expected[list])}`;
      problems.push(problemAt(path, at, `there is no item "${id}"`, remedy));
    }
    for (const reference of entry.references) {
      const { kind } = reference;
      const name = `${kind} "${reference.id}"`;
      const target = found[kind].get(reference.id);
      if (!target) {
        const remedy = `write one of ${homes[kind]}${didYouMean(reference.id, found[kind].keys())}`;
        problems.push(problemAt(path, reference.at, `there is no ${name}`, remedy));
        continue;
      }
      if (line !== undefined && !target.lines.includes(line)) {
        const what = `${name} stands on ${formatNoteLines(target.lines)}, not on line ${line}`;
        problems.push(problemAt(path, reference.at, what, `name a ${kind} of line ${line}`));
      }
      if (concept !== undefined && !target.concepts.includes(concept)) {
        const teaches = [...new Set(target.concepts)].join(', ') || 'nothing';
        const what = `${name} teaches ${teaches}, not ${concept}`;
        problems.push(problemAt(path, reference.at, what, `name a ${kind} of ${concept}`));
      }
    }
    return problems.map((problem) => ({ entry, problem }));
  });
}
