import type { Route } from 'next';
import Link from 'next/link';
import { isDemoId, loadDemo } from '@/lib/demos/load-demo';
import type { Language } from '@/lib/kernel/bilingual';
import { words } from './words';

/** A proof in the running text: its number, its title, and the sentence it puts on trial; the whole of it opens the proof. */
export async function ProofCard({ demo: id, language }: { demo: string; language: Language }) {
  const demo = isDemoId(id) ? await loadDemo(id) : null;
  return (
    <Link
      href={`/lab/${id}` as Route}
      prefetch={false}
      className="sheet my-6 block px-4 py-3 font-sans hover:border-accent"
    >
      <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-mono text-ink-soft">{demo?.number ?? words[language].opensProof}</span>
        <strong className="font-semibold">{demo?.title[language] ?? id}</strong>
        <span className="ml-auto text-accent">
          {words[language].runProof} <span aria-hidden="true">▸</span>
        </span>
      </span>
      {demo ? <span className="mt-1 block font-serif">{demo.claim[language]}</span> : null}
    </Link>
  );
}
