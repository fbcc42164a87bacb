import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PageBody } from '@/app/_mdx/page-body';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { type Language, langTag, languages } from '@/lib/kernel/bilingual';
import { readCourse } from '@/lib/notes/course.server';
import { words } from '../../words';
import { CardList } from './card-list';
import { Neighbours } from './neighbours';

type Props = PageProps<'/notes/[topic]/[page]'>;

/** The page and the language to read it in: the link's wish, else the interface's. */
async function wanted({ params, searchParams }: Props) {
  const { topic, page: name } = await params;
  const { lang } = await searchParams;
  const course = readCourse();
  const page = course.page(`${topic}/${name}`);
  const language: Language = languages.find((known) => known === lang) ?? (await interfaceLanguage());
  return { course, page, language };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, language } = await wanted(props);
  return page ? { title: page.texts[language].title, description: page.texts[language].summary } : {};
}

export default async function NotePage(props: Props) {
  const { course, page, language } = await wanted(props);
  if (!page) notFound();
  const say = words[language];
  const other: Language = language === 'en' ? 'zh' : 'en';
  const topic = course.topics.find(({ id }) => id === page.topic);
  const { title, summary, code } = page.texts[language];
  const cards = page.cards.flatMap((id) => course.card(id) ?? []);
  return (
    <article lang={langTag[language]}>
      <div className="flex flex-wrap items-center gap-x-4 text-sm print:hidden">
        <nav aria-label={say.path} className="flex flex-wrap items-center gap-x-2 text-ink-soft">
          <Link href="/notes" className="inline-flex min-h-11 items-center hover:underline">
            {say.title}
          </Link>
          <span aria-hidden="true">›</span>
          <span>{topic?.name[language]}</span>
        </nav>
        <Link
          href={`/notes/${page.id}?lang=${other}` as Route}
          lang={langTag[other]}
          className="ml-auto inline-flex min-h-11 items-center text-accent hover:underline"
          replace
          scroll={false}
        >
          {say.inOther}
        </Link>
      </div>
      <header className="mt-2 mb-8 max-w-[46rem]">
        <h1 className="text-balance font-serif text-3xl leading-tight sm:text-4xl">{title}</h1>
        <p className="mt-3 font-serif text-ink-soft text-lg">{summary}</p>
      </header>
      <div className="prose note">
        <PageBody code={code} language={language} claimOf={course.claim} />
      </div>
      <CardList cards={cards} language={language} />
      <Neighbours course={course} page={page} language={language} />
    </article>
  );
}
