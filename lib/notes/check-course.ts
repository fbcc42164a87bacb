import type { InventoryEntry } from './inventory';
import { inventoryProblems } from './inventory-problems';
import { checkLinks, type KnownDemo, type Parsed } from './links';
import { type PagePair, pairPages, parityProblems } from './parity';
import { parseClaims } from './parse-claims';
import { parseConcepts } from './parse-concepts';
import { parseInventory } from './parse-inventory';
import { parsePage } from './parse-page';
import { parseTopics } from './parse-topics';
import { type Problem, problemAt, sortProblems } from './problem';
import type { SourceFile } from './source-file';

export interface CheckedCourse extends Parsed {
  pairs: readonly PagePair[];
  /** How the items of content/inventory are accounted for. */
  inventory: readonly InventoryEntry[];
  /** Every mistake of every file, sorted; the rest may be used only when there is none. */
  problems: readonly Problem[];
}

/** Reads all of content/ and says everything that is wrong with it, at once. */
export function checkCourse(files: readonly SourceFile[], demos: readonly KnownDemo[]): CheckedCourse {
  const problems: Problem[] = [];
  const pages: Parsed['pages'][number][] = [];
  const claims: Parsed['claims'][number][] = [];
  const concepts: Parsed['concepts'][number][] = [];
  const topics: Parsed['topics'][number][] = [];
  const inventory: InventoryEntry[] = [];
  for (const file of files) {
    if (file.path === 'content/concepts.yaml') {
      const parsed = parseConcepts(file);
      problems.push(...parsed.problems);
      concepts.push(...parsed.concepts.map((concept) => ({ ...concept, path: file.path })));
    } else if (file.path === 'content/topics.yaml') {
      const parsed = parseTopics(file);
      problems.push(...parsed.problems);
      topics.push(...parsed.topics.map((topic) => ({ ...topic, path: file.path })));
    } else if (/^content\/claims\/[^/]+\.yaml$/.test(file.path)) {
      const parsed = parseClaims(file);
      problems.push(...parsed.problems);
      claims.push(...parsed.claims);
    } else if (file.path.startsWith('content/inventory/')) {
      const parsed = parseInventory(file);
      problems.push(...parsed.problems);
      inventory.push(...parsed.entries);
    } else if (/^content\/notes\/.*\.mdx$/.test(file.path)) {
      const parsed = parsePage(file);
      problems.push(...parsed.problems);
      if (parsed.page) pages.push(parsed.page);
    } else if (/^content\/(notes|claims)\//.test(file.path)) {
      const remedy = 'pages end in .en.mdx or .zh.mdx, claims in .yaml; move the file elsewhere';
      problems.push(problemAt(file.path, { line: 1, column: 1 }, 'nobody reads this file', remedy));
    }
  }
  const pairs = pairPages(pages);
  const parsed = { pages, claims, concepts, topics };
  problems.push(
    ...pairs.flatMap(parityProblems),
    ...checkLinks(parsed, demos),
    ...inventoryProblems(inventory, parsed).map(({ problem }) => problem),
  );
  return { ...parsed, inventory, pairs, problems: sortProblems(problems) };
}
