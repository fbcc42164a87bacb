import type { Bilingual } from '@/lib/kernel/bilingual';
import { conceptLayers } from '@/lib/notes/concept-layers';
import type { Course } from '@/lib/notes/course';
import type { ProofEntry } from './proof-entry';

/** A concept as the Lab's map draws it. */
export interface MapNode {
  id: string;
  name: Bilingual;
  column: number;
  row: number;
  needs: readonly string[];
  leadsTo: readonly string[];
  /** Ids of its proofs. */
  proofs: readonly string[];
}

/** Every concept of the course in its place, with its proofs. */
export function conceptMap(course: Course, entries: readonly ProofEntry[]): MapNode[] {
  return conceptLayers(course.concepts).map(({ id, column, row }) => ({
    id,
    column,
    row,
    name: course.concept(id)?.name ?? { en: id, zh: id },
    needs: course.concept(id)?.prerequisites ?? [],
    leadsTo: course.concepts.filter(({ prerequisites }) => prerequisites.includes(id)).map((one) => one.id),
    proofs: entries.filter(({ concept }) => concept.id === id).map((entry) => entry.id),
  }));
}
