import type { Route } from 'next';
import Link from 'next/link';
import { Stamp } from '@/app/_ui/stamp';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import type { Claim } from '@/lib/notes/claim';
import { words } from './words';

const shown = 6;

interface WrongClaimsProps {
  claims: readonly Claim[];
  /** Address of the note page that shows a claim. */
  pageOf(claimId: string): string | undefined;
  language: Language;
}

/** What the notes get wrong, most serious and exam-relevant first, each with its stamp and its proof. */
export function WrongClaims({ claims, pageOf, language }: WrongClaimsProps) {
  const say = words[language];
  const weight = (claim: Claim) => (claim.asked ? 0 : 2) + (claim.verdict === 'refuted' ? 0 : 1);
  const wrong = claims
    .filter(({ verdict }) => verdict === 'refuted' || verdict === 'half-true')
    .sort((a, b) => weight(a) - weight(b));
  if (wrong.length === 0) return null;
  return (
    <section aria-labelledby="wrong">
      <h2 id="wrong" className="font-semibold">
        {say.wrong}
      </h2>
      <p className="text-ink-soft text-sm">{say.wrongNote(wrong.length)}</p>
      <ul className="mt-2">
        {wrong.slice(0, shown).map((claim) => {
          const page = pageOf(claim.id);
          return (
            <li key={claim.id} className="border-hairline border-t py-2">
              <p className="flex items-baseline gap-2">
                <Stamp mark={claim.verdict === 'refuted' ? 'refuted' : 'half-true'} language={language} />
                <span lang={langTag[language]} className="font-serif">
                  {claim.claim[language]}
                </span>
              </p>
              <p className="flex flex-wrap gap-x-3 text-sm">
                {'demo' in claim.proof && (
                  <Link
                    href={`/lab/${claim.proof.demo}` as Route}
                    prefetch={false}
                    className="inline-flex min-h-8 items-center text-accent underline"
                  >
                    {say.proof}
                    <span className="sr-only">: {claim.claim[language]}</span>
                  </Link>
                )}
                {page && claim.lines[0] !== undefined && (
                  <Link
                    href={`/notes/${page}` as Route}
                    prefetch={false}
                    className="inline-flex min-h-8 items-center text-ink-soft underline"
                  >
                    {say.line(claim.lines[0])}
                  </Link>
                )}
                {claim.asked && (
                  <span className="inline-flex min-h-8 items-center text-stamp-half">◆ {say.asked}</span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <p>
        <Link
          href="/notes"
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline"
        >
          {say.allClaims}
        </Link>
      </p>
    </section>
  );
}
