import type { Route } from 'next';
import Link from 'next/link';
import type { Bilingual, Language } from '@/lib/kernel/bilingual';
import { words } from './words';

/** The way to the proof of a claim or card, or the reason why there is none. */
export function ProofNote({
  proof,
  language,
}: {
  proof: { demo: string } | { none: Bilingual };
  language: Language;
}) {
  const say = words[language];
  if ('none' in proof) {
    return (
      <p className="text-ink-soft text-sm">
        {say.noProof} {proof.none[language]}
      </p>
    );
  }
  return (
    <Link
      href={`/lab/${proof.demo}` as Route}
      prefetch={false}
      className="inline-flex min-h-6 items-center gap-1 text-accent text-sm underline-offset-4 hover:underline"
    >
      {say.runProof} <span aria-hidden="true">▸</span>
    </Link>
  );
}
