import type { Bilingual, Language } from '@/lib/kernel/bilingual';
import type { Card } from './card';
import type { Claim } from './claim';
import type { Concept } from './concept';

/** A page in one language, compiled. */
interface PageText {
  title: string;
  summary: string;
  /** What mdx-bundler made of the body; only the server runs it. */
  code: string;
}

export interface Page {
  /** `<topic>/<page>`. */
  id: string;
  topic: string;
  /** In the order of the page. */
  cards: readonly string[];
  claims: readonly string[];
  texts: Readonly<Record<Language, PageText>>;
}

/** A folder of pages, and the file of claims with the same name. */
export interface CourseTopic {
  id: string;
  name: Bilingual;
  pages: readonly string[];
  claims: readonly string[];
}

/** Everything content/ says, in the order of study. Made by scripts/generate-course.ts, read by `readCourse`. */
export interface CourseData {
  topics: readonly CourseTopic[];
  pages: readonly Page[];
  cards: readonly Card[];
  claims: readonly Claim[];
  concepts: readonly Concept[];
}

/** The course with its lookups; each returns undefined for an id that is not there. */
export interface Course extends CourseData {
  page(id: string): Page | undefined;
  card(id: string): Card | undefined;
  claim(id: string): Claim | undefined;
  concept(id: string): Concept | undefined;
  /** The first page that shows a claim. */
  pageOfClaim(id: string): Page | undefined;
}

function byId<T extends { id: string }>(items: readonly T[]): (id: string) => T | undefined {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => map.get(id);
}

export function courseOf(data: CourseData): Course {
  return {
    ...data,
    page: byId(data.pages),
    card: byId(data.cards),
    claim: byId(data.claims),
    concept: byId(data.concepts),
    pageOfClaim: (id) => data.pages.find((page) => page.claims.includes(id)),
  };
}
