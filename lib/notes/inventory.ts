import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Point } from './source-file';

/** What the course must account for, each a file of content/inventory. */
export const inventoryLists = ['note-items', 'questions', 'gaps', 'concepts'] as const;
export type InventoryList = (typeof inventoryLists)[number];

/** What an entry points at. */
export interface InventoryReference {
  kind: 'claim' | 'card' | 'page';
  id: string;
  at: Point;
}

/** One item and how the course accounts for it: by what it refers to, or by the reason why nothing can teach it. */
export interface InventoryEntry {
  list: InventoryList;
  /** `N001`, `Q01`, `G01`, or the id of a concept. */
  id: string;
  path: string;
  at: Point;
  /** The note line that everything referred to must stand on. */
  line?: number;
  /** The concept that everything referred to must teach. */
  concept?: string;
  references: readonly InventoryReference[];
  reason?: Bilingual;
}

const numbered = (letter: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(digits, '0')}`);

/** The ids of the items found in the notes, asked by examiners and missing from the notes. No question has number 5. */
export const expectedItems: Readonly<Record<Exclude<InventoryList, 'concepts'>, readonly string[]>> = {
  'note-items': numbered('N', 170, 3),
  questions: numbered('Q', 45, 2).filter((id) => id !== 'Q05'),
  gaps: numbered('G', 25, 2),
};
