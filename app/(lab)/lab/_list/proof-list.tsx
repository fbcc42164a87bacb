'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Stamp } from '@/app/_ui/stamp';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import { lineRanges } from '../../_proof/line-ranges';
import { stampOf } from '../../_proof/stamp-of';
import { words } from '../words';
import { ConceptGraph } from './concept-graph';
import type { MapNode } from './concept-map';
import type { ProofEntry } from './proof-entry';
import type { ProofStanding } from './proof-standing';
import { StandingMark } from './standing-mark';

interface ProofListProps {
  entries: readonly ProofEntry[];
  nodes: readonly MapNode[];
  /** By proof id; null for a visitor. */
  standings: Readonly<Record<string, ProofStanding>> | null;
  language: Language;
}

/** All proofs by concept: a map of what needs what, and a filter over both languages, numbers and note lines. */
export function ProofList({ entries, nodes, standings, language }: ProofListProps) {
  const say = words[language];
  const [text, setText] = useState('');
  const [concept, setConcept] = useState<string | null>(null);
  const shown = entries.filter(
    (entry) => matches(entry, text) && (concept === null || entry.concept.id === concept),
  );
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
        {concept !== null && (
          <button type="button" className="button min-h-9 px-3 py-0 text-sm" onClick={() => setConcept(null)}>
            {say.allConcepts}
          </button>
        )}
      </div>
      <details open className="mb-3 max-sm:hidden">
        <summary className="min-h-7 cursor-pointer text-accent text-sm">{say.map}</summary>
        <ConceptGraph
          nodes={nodes}
          standings={standings}
          chosen={concept}
          language={language}
          onChoose={setConcept}
        />
      </details>
      {concepts.map((id) => {
        const inConcept = shown.filter((entry) => entry.concept.id === id);
        return (
          <section
            key={id}
            aria-labelledby={`concept-${id}`}
            className="grid gap-x-8 border-hairline border-t py-3 md:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <div className="text-sm">
              <h2 id={`concept-${id}`} className="font-bold">
                {inConcept[0]?.concept.name[language]}
              </h2>
              <Neighbours
                node={nodes.find((node) => node.id === id)}
                nodes={nodes}
                language={language}
                onChoose={setConcept}
              />
            </div>
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
        {standing && <StandingMark predicted={standing.predicted} inFull language={language} />}
        {standing?.device && (
          <span className="truncate font-mono text-ink-soft text-xs" title={standing.device}>
            {standing.device}
          </span>
        )}
      </div>
    </li>
  );
}

/** What a concept needs, in words: the map for who reads. */
function Neighbours(props: {
  node: MapNode | undefined;
  nodes: readonly MapNode[];
  language: Language;
  onChoose(concept: string): void;
}) {
  const { node, nodes, language, onChoose } = props;
  const needs = nodes.filter(({ id }) => node?.needs.includes(id));
  if (needs.length === 0) return null;
  return (
    <p className="text-ink-soft text-xs leading-relaxed">
      {words[language].needs}{' '}
      {needs.map((other, at) => (
        <span key={other.id}>
          {at > 0 && ' · '}
          {other.proofs.length > 0 ? (
            <button type="button" className="min-h-6 underline" onClick={() => onChoose(other.id)}>
              {other.name[language]}
            </button>
          ) : (
            other.name[language]
          )}
        </span>
      ))}
    </p>
  );
}

function matches(entry: ProofEntry, text: string): boolean {
  const words_ = text.trim().toLowerCase().split(/\s+/);
  const haystack = [entry.title, entry.claim, entry.concept.name]
    .flatMap(({ en, zh }) => [en, zh])
    .concat(entry.number, entry.id, entry.noteLines.join(' '))
    .join(' ')
    .toLowerCase();
  return words_.every((word) => haystack.includes(word));
}
