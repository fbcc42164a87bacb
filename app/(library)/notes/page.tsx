import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { interfaceLanguage } from '@/app/_shell/preferences';
import type { Course, Page } from '@/lib/notes/course';
import { readCourse } from '@/lib/notes/course.server';
import { VerdictTally } from './verdict-tally';
import { words } from './words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await interfaceLanguage()].title };
}

/** All pages by topic, each with what its claims came to. A visitor reads everything. */
export default async function NotesPage() {
  const language = await interfaceLanguage();
  const say = words[language];
  const course = readCourse();
  return (
    <>
      <h1 className="font-serif text-3xl">{say.title}</h1>
      <p className="mt-2 max-w-[66ch] font-serif text-ink-soft text-lg">{say.lead}</p>
      <p className="mt-4">
        <Link href="/notes/trial" className="button">
          {say.allClaims}
        </Link>
      </p>
      {course.topics.map((topic) => (
        <section key={topic.id} className="mt-10" aria-labelledby={`topic-${topic.id}`}>
          <h2 id={`topic-${topic.id}`} className="border-ink border-b-2 pb-1 font-semibold text-lg">
            {topic.name[language]}
          </h2>
          {topic.pages.length === 0 ? <p className="mt-3 text-ink-soft">{say.noPages}</p> : null}
          <ul>
            {topic.pages
              .flatMap((id) => course.page(id) ?? [])
              .map((page) => (
                <PageRow key={page.id} page={page} course={course} language={language} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PageRow({ page, course, language }: { page: Page; course: Course; language: 'en' | 'zh' }) {
  const say = words[language];
  const { title, summary } = page.texts[language];
  const claims = page.claims.flatMap((id) => course.claim(id) ?? []);
  return (
    <li className="grid gap-x-8 gap-y-2 border-hairline border-b py-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div>
        <h3 className="font-serif text-xl leading-snug">
          <Link
            href={`/notes/${page.id}` as Route}
            className="text-accent underline-offset-4 hover:underline"
          >
            {title}
          </Link>
        </h3>
        <p className="mt-1 max-w-[66ch] font-serif text-ink-soft">{summary}</p>
      </div>
      <div className="grid content-start gap-2 text-ink-soft text-sm">
        <VerdictTally claims={claims} language={language} />
        <p className="tabular-nums">
          {say.claimCount(claims.length)} · {say.cardCount(page.cards.length)}
        </p>
      </div>
    </li>
  );
}
