'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Stamp } from '@/app/_ui/stamp';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import { lineRanges } from '../../_proof/line-ranges';
import { stampOf } from '../../_proof/stamp-of';
import { words } from '../words';
import type { ProofEntry } from './proof-entry';
import type { ProofStanding } from './proof-standing';

interface ProofListProps {
  entries: readonly ProofEntry[];
  /** By proof id; null for a visitor. */
  standings: Readonly<Record<string, ProofStanding>> | null;
  language: Language;
}

/** All proofs by concept, with a filter over both languages, numbers and note lines. */
export function ProofList({ entries, standings, language }: ProofListProps) {
  const say = words[language];
  const [text, setText] = useState('');
  const shown = entries.filter((entry) => matches(entry, text));
  const concepts = [...new Set(shown.map((entry) => entry.concept.id))];
  return (
    <>
      <div className="my-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <input
          type="search"
          aria-label={say.filter}
          placeholder={say.filterHint}
          className="field w-72 max-w-full"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p role="status" className="text-ink-soft text-sm">
          {shown.length === 0 ? say.none(text.trim()) : say.shown(shown.length, entries.length)}
        </p>
      </div>
      {concepts.map((id) => {
        const inConcept = shown.filter((entry) => entry.concept.id === id);
        return (
          <section
            key={id}
            aria-labelledby={`concept-${id}`}
            className="grid gap-x-8 border-hairline border-t py-3 md:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <h2 id={`concept-${id}`} className="text-ink-soft text-sm">
              {inConcept[0]?.concept.name[language]}
            </h2>
            <ul className="grid gap-3">
              {inConcept.map((entry) => (
                <Entry
                  key={entry.id}
                  entry={entry}
                  standing={standings ? (standings[entry.id] ?? { predicted: null, device: null }) : null}
                  language={language}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Entry(props: { entry: ProofEntry; standing: ProofStanding | null; language: Language }) {
  const { entry, standing, language } = props;
  const say = words[language];
  return (
    <li className="grid gap-x-6 sm:grid-cols-[minmax(0,1fr)_12rem]" lang={langTag[language]}>
      <div>
        <Link
          href={`/lab/${entry.id}`}
          prefetch={false}
          className="inline-flex min-h-8 items-center gap-2 font-bold font-serif text-lg hover:underline"
        >
          <span className="font-mono font-normal text-ink-soft text-sm">{entry.number}</span>
          {entry.title[language]}
        </Link>
        <p className="max-w-[66ch] font-serif leading-snug">{entry.claim[language]}</p>
      </div>
      <div className="grid content-start gap-1 pt-1 text-sm max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-3">
        <span className="text-ink-soft">
          {say.notes(lineRanges(entry.noteLines), entry.noteLines.length)}
        </span>
        <span>
          <Stamp mark={stampOf[entry.notesVerdict]} language={language} />
        </span>
        {standing && (
          <span className={standingColour[standing.predicted ?? 'none']} title={standing.device ?? undefined}>
            <span aria-hidden="true">{standingSign[standing.predicted ?? 'none']}</span>{' '}
            {say.standing[standing.predicted ?? 'none']}
          </span>
        )}
        {standing?.device && (
          <span className="truncate font-mono text-ink-soft text-xs" title={standing.device}>
            {standing.device}
          </span>
        )}
      </div>
    </li>
  );
}

const standingSign = { right: '✓', wrong: '✗', none: '○' };
const standingColour = { right: 'text-stamp-holds', wrong: 'text-stamp-refuted', none: 'text-ink-soft' };

function matches(entry: ProofEntry, text: string): boolean {
  const words_ = text.trim().toLowerCase().split(/\s+/);
  const haystack = [entry.title, entry.claim, entry.concept.name]
    .flatMap(({ en, zh }) => [en, zh])
    .concat(entry.number, entry.id, entry.noteLines.join(' '))
    .join(' ')
    .toLowerCase();
  return words_.every((word) => haystack.includes(word));
}
