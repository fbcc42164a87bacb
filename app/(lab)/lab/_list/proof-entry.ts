import type { Demo } from '@/lib/demos/contract';
import { loadDemo } from '@/lib/demos/load-demo';
import { demoIds } from '@/lib/demos/registry.generated';
import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Course } from '@/lib/notes/course';

/** One proof as the Lab lists it. */
export interface ProofEntry {
  id: string;
  number: string;
  title: Bilingual;
  claim: Bilingual;
  notesVerdict: Demo['stance']['verdict'];
  noteLines: readonly number[];
  concept: { id: string; name: Bilingual; order: number };
}

/** Every proof there is, prerequisites first. */
export async function proofEntries(course: Course): Promise<ProofEntry[]> {
  const demos = await Promise.all((demoIds as readonly string[]).map(loadDemo));
  return demos
    .map((demo) => {
      const concept = course.concept(demo.concept);
      return {
        id: demo.id,
        number: demo.number,
        title: demo.title,
        claim: demo.claim,
        notesVerdict: demo.stance.verdict,
        noteLines: demo.noteLines,
        concept: {
          id: demo.concept,
          name: concept?.name ?? { en: demo.concept, zh: demo.concept },
          order: concept?.order ?? Number.MAX_SAFE_INTEGER,
        },
      };
    })
    .sort((a, b) => a.concept.order - b.concept.order || a.number.localeCompare(b.number));
}
