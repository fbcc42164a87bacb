import type { CheckedCourse } from './check-course';
import { expectedItems, type InventoryList, inventoryLists } from './inventory';
import { inventoryProblems } from './inventory-problems';
import { type Problem, problemAt, sortProblems } from './problem';

interface CourseCoverage {
  /** One sentence with every figure. */
  figures: string;
  /** What nothing teaches, with the reason: `N001 (line 3): …`. */
  reasons: readonly string[];
  /** Everything that keeps a figure from being full; empty when the whole course is accounted for. */
  missing: readonly Problem[];
}

const called: Record<InventoryList, string> = {
  'note-items': 'note items accounted for',
  concepts: 'concepts',
  questions: 'questions',
  gaps: 'gaps',
};

const remedies: Record<InventoryList, string> = {
  'note-items': 'add it with its line and a claim, a card or a reason',
  concepts: 'add it with the page that teaches it',
  questions: 'add it with its concept and the cards that answer it',
  gaps: 'add it with its concept and the card that closes it',
};

/** How many pages and cards, of all that exist in either language, exist in both. */
function parity({ pairs }: CheckedCourse): { both: number; all: number } {
  let [both, all] = [0, 0];
  for (const { en, zh } of pairs) {
    const [english, chinese] = [en, zh].map((page) => new Set(page?.cards.map((card) => card.id)));
    const cards = [...new Set([...(english ?? []), ...(chinese ?? [])])];
    all += 1 + cards.length;
    both += (en && zh ? 1 : 0) + cards.filter((id) => english?.has(id) && chinese?.has(id)).length;
  }
  return { both, all };
}

/** What of the notes, the questions, the gaps and the concepts the course accounts for, and what is missing. */
export function courseCoverage(checked: CheckedCourse): CourseCoverage {
  const faults = inventoryProblems(checked.inventory, checked);
  const faulty = new Set(faults.map(({ entry }) => entry));
  const missing: Problem[] = faults.map(({ problem }) => problem);
  const expected = { ...expectedItems, concepts: checked.concepts.map(({ value }) => value.id) };

  const counts = new Map<InventoryList, string>();
  for (const list of inventoryLists) {
    const listed = checked.inventory.filter((entry) => entry.list === list);
    const held = new Set(listed.filter((entry) => !faulty.has(entry)).map(({ id }) => id));
    const named = new Set(listed.map(({ id }) => id));
    const accounted = expected[list].filter((id) => held.has(id)).length;
    counts.set(list, `${accounted}/${expected[list].length} ${called[list]}`);
    for (const id of expected[list].filter((one) => !named.has(one)))
      missing.push(
        problemAt(
          `content/inventory/${list}.yaml`,
          { line: 1, column: 1 },
          `"${id}" is missing`,
          remedies[list],
        ),
      );
  }

  const { both, all } = parity(checked);
  const percent = all === 0 ? 0 : Math.floor((both / all) * 100);
  if (both < all)
    missing.push(
      ...checked.problems.filter(({ what }) => / has no (readable )?(Chinese|English)$/.test(what)),
    );
  const order: InventoryList[] = ['note-items', 'concepts', 'questions', 'gaps'];
  return {
    figures: `${order.map((list) => counts.get(list)).join(', ')}, en/zh parity ${percent} %`,
    reasons: checked.inventory.flatMap(({ id, line, reason }) =>
      reason ? [`${id} (line ${line}): ${reason.en} / ${reason.zh}`] : [],
    ),
    missing: sortProblems(missing),
  };
}
