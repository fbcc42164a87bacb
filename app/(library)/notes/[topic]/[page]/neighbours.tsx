import type { Route } from 'next';
import Link from 'next/link';
import type { Language } from '@/lib/kernel/bilingual';
import type { Course, Page } from '@/lib/notes/course';
import { words } from '../../words';

/** The pages before and after this one in the order of the course. */
export function Neighbours({ course, page, language }: { course: Course; page: Page; language: Language }) {
  const say = words[language];
  const place = course.pages.findIndex(({ id }) => id === page.id);
  const [before, after] = [course.pages[place - 1], course.pages[place + 1]];
  if (!before && !after) return null;
  return (
    <nav aria-label={say.otherPages} className="mt-12 grid gap-4 sm:grid-cols-2 print:hidden">
      {before ? <Neighbour label={say.previous} page={before} language={language} /> : <span />}
      {after ? <Neighbour label={say.next} page={after} language={language} /> : null}
    </nav>
  );
}

function Neighbour({ label, page, language }: { label: string; page: Page; language: Language }) {
  return (
    <Link href={`/notes/${page.id}` as Route} className="sheet block px-4 py-3 hover:border-accent">
      <span className="block text-ink-soft text-sm">{label}</span>
      <span className="font-serif text-lg">{page.texts[language].title}</span>
    </Link>
  );
}
