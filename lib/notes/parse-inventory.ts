import { type InventoryEntry, type InventoryList, inventoryLists } from './inventory';
import { gapEntry, noteItemEntry, questionEntry, taughtConceptEntry } from './inventory-entries';
import { type Placed, parseYamlList } from './parse-yaml';
import { type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';

interface ParsedInventory {
  entries: InventoryEntry[];
  problems: Problem[];
}

const listOf = (path: string): InventoryList | undefined =>
  inventoryLists.find((list) => path === `content/inventory/${list}.yaml`);

/** content/inventory/<list>.yaml -> its entries. Whether what they name exists is asked by `inventoryProblems`. */
export function parseInventory(file: SourceFile): ParsedInventory {
  const { path } = file;
  const start = (list: InventoryList, { value, at }: Placed<{ id: string }>) => ({
    list,
    id: value.id,
    path,
    at: at(['id']),
  });
  switch (listOf(path)) {
    case 'note-items':
      return parseNoteItems(file);
    case 'questions': {
      const { entries, problems } = parseYamlList(file, questionEntry, 'question');
      const read = entries.map((entry): InventoryEntry => {
        const { concept, cards } = entry.value;
        const references = cards.map((id, index) => ({
          kind: 'card' as const,
          id,
          at: entry.at(['cards', index]),
        }));
        return { ...start('questions', entry), concept, references };
      });
      return { entries: read, problems };
    }
    case 'gaps': {
      const { entries, problems } = parseYamlList(file, gapEntry, 'gap');
      const read = entries.map((entry): InventoryEntry => {
        const { concept, card } = entry.value;
        return {
          ...start('gaps', entry),
          concept,
          references: [{ kind: 'card', id: card, at: entry.at(['card']) }],
        };
      });
      return { entries: read, problems };
    }
    case 'concepts': {
      const { entries, problems } = parseYamlList(file, taughtConceptEntry, 'concept');
      const read = entries.map((entry): InventoryEntry => {
        const { id, page } = entry.value;
        return {
          ...start('concepts', entry),
          concept: id,
          references: [{ kind: 'page', id: page, at: entry.at(['page']) }],
        };
      });
      return { entries: read, problems };
    }
    default: {
      const remedy = `write one of ${inventoryLists.map((list) => `${list}.yaml`).join(', ')}`;
      return {
        entries: [],
        problems: [problemAt(path, { line: 1, column: 1 }, 'nobody reads this file', remedy)],
      };
    }
  }
}

function parseNoteItems(file: SourceFile): ParsedInventory {
  const { entries: placed, problems } = parseYamlList(file, noteItemEntry, 'note item');
  const entries: InventoryEntry[] = [];
  for (const { value, at } of placed) {
    const { id, line, claim, card, reason } = value;
    const given = (['claim', 'card', 'reason'] as const).filter((name) => value[name] !== undefined);
    if (given.length !== 1) {
      const what = `note item "${id}" has ${given.join(' and ') || 'neither claim, card nor reason'}`;
      problems.push(problemAt(file.path, at(['id']), what, 'write exactly one of claim, card, reason'));
      continue;
    }
    const references: InventoryEntry['references'] =
      claim !== undefined
        ? [{ kind: 'claim', id: claim, at: at(['claim']) }]
        : card !== undefined
          ? [{ kind: 'card', id: card, at: at(['card']) }]
          : [];
    entries.push({
      list: 'note-items',
      id,
      path: file.path,
      at: at(['id']),
      line,
      references,
      ...(reason ? { reason } : {}),
    });
  }
  return { entries, problems };
}
