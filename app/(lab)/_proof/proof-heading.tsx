import type { ReactNode } from 'react';
import { Stamp } from '@/app/_ui/stamp';
import type { Demo } from '@/lib/demos/contract';
import type { Language } from '@/lib/kernel/bilingual';
import { lineRanges } from './line-ranges';
import { stampOf } from './stamp-of';
import { words } from './words';

/** Beat one: the claim on trial, and what the notes say with its verdict. */
export function ProofHeading(props: { demo: Demo; language: Language; level: 1 | 2; formula: ReactNode }) {
  const { demo, language, level, formula } = props;
  const say = words[language];
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className="grid gap-1 sm:grid-cols-[minmax(0,11fr)_minmax(0,9fr)] sm:gap-x-8">
      <div className="min-w-0">
        <Heading className="font-bold font-serif text-lg leading-snug">
          <span className="font-mono text-ink-soft text-sm">{demo.number}</span> {demo.title[language]}
        </Heading>
        <p className="font-serif leading-snug">
          <span className="sr-only">{say.claim}: </span>
          {demo.claim[language]}
        </p>
      </div>
      <p className="min-w-0 border-hairline text-ink-soft text-sm leading-snug sm:border-l sm:pl-4">
        {say.notesSay(lineRanges(demo.noteLines), demo.noteLines.length)}{' '}
        <Stamp mark={stampOf[demo.stance.verdict]} language={language} />{' '}
        <span className="sm:block">{demo.stance.notes[language]}</span>
        {formula}
      </p>
    </header>
  );
}
