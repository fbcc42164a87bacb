import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { ClaimOnTrial } from '@/app/_mdx/claim-on-trial';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { type Claim, type ClaimVerdict, verdicts } from '@/lib/notes/claim';
import { readCourse } from '@/lib/notes/course.server';
import { VerdictTally } from '../verdict-tally';
import { words } from '../words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await interfaceLanguage()].trialTitle };
}

/** Every claim of the notes with its verdict; the filter is a row of links, so it works without script and in a bookmark. */
export default async function TrialPage({ searchParams }: PageProps<'/notes/trial'>) {
  const language = await interfaceLanguage();
  const say = words[language];
  const { verdict: wish } = await searchParams;
  const chosen = verdicts.find((verdict) => verdict === wish) ?? null;
  const course = readCourse();
  const shown = (claims: readonly Claim[]) => claims.filter((claim) => !chosen || claim.verdict === chosen);
  const topics = course.topics
    .map(({ id, name, claims }) => ({
      id,
      name,
      claims: shown(claims.flatMap((claim) => course.claim(claim) ?? [])),
    }))
    .filter(({ claims }) => claims.length > 0);
  const context = (claim: Claim) => {
    const page = course.pageOfClaim(claim.id);
    if (!page) return null;
    return (
      <p className="text-sm print:hidden">
        {say.onPage}{' '}
        <Link
          href={`/notes/${page.id}#claim-${claim.id}` as Route}
          className="text-accent underline underline-offset-4"
        >
          {page.texts[language].title}
        </Link>
      </p>
    );
  };
  return (
    <>
      <h1 className="font-serif text-3xl">{say.trialTitle}</h1>
      <p className="mt-2 max-w-[66ch] font-serif text-ink-soft text-lg">
        {say.trialLead(course.claims.length)}
      </p>
      <div className="mt-4">
        <VerdictTally claims={course.claims} language={language} />
      </div>
      <VerdictFilter chosen={chosen} claims={course.claims} language={language} />
      {topics.length === 0 ? <p className="mt-8">{say.none}</p> : null}
      {topics.map(({ id, name, claims }) => (
        <section key={id} className="mt-8" aria-labelledby={`topic-${id}`}>
          <h2 id={`topic-${id}`} className="mb-3 font-semibold text-lg">
            {name[language]} <span className="font-normal text-ink-soft tabular-nums">({claims.length})</span>
          </h2>
          {claims.map((claim) => (
            <ClaimOnTrial key={claim.id} claim={claim} language={language} more={context(claim)} />
          ))}
        </section>
      ))}
    </>
  );
}

function VerdictFilter({
  chosen,
  claims,
  language,
}: {
  chosen: ClaimVerdict | null;
  claims: readonly Claim[];
  language: 'en' | 'zh';
}) {
  const say = words[language];
  const choices = [null, ...verdicts] as const;
  return (
    <nav
      aria-label={say.filter}
      className="mt-4 flex flex-wrap gap-x-1 border-hairline border-b print:hidden"
    >
      {choices.map((verdict) => {
        const count = claims.filter((claim) => !verdict || claim.verdict === verdict).length;
        return (
          <Link
            key={verdict ?? 'all'}
            href={(verdict ? `/notes/trial?verdict=${verdict}` : '/notes/trial') as Route}
            aria-current={verdict === chosen ? 'page' : undefined}
            className="inline-flex min-h-11 items-center gap-1.5 border-transparent border-b-2 px-3 hover:border-hairline aria-[current=page]:border-accent aria-[current=page]:font-semibold"
          >
            {verdict ? say.verdicts[verdict] : say.all}
            <span className="text-ink-soft text-sm tabular-nums">{count}</span>
          </Link>
        );
      })}
    </nav>
  );
}
