'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { type Bilingual, type Language, langTag } from '@/lib/kernel/bilingual';
import type { Card } from '@/lib/notes/card';
import { CardHtml } from '../../_study/card-html';
import { words } from '../words';
import { fillParams } from './fill-params';

interface QuestionProps {
  card: Card;
  topic: Bilingual | undefined;
  /** The language of the card and of the interface around it. */
  language: Language;
  interfaceLanguage: Language;
  /** The numbers of a parametric card, once drawn. */
  shows: Readonly<Record<string, string>> | null;
  /** Forgotten so often that it wants repair. */
  leech: boolean;
  /** Rendered ahead of time, not yet on the desk. */
  hidden: boolean;
}

/** Where the note page has this card. */
export const noteHref = (card: Card) => `/notes/${card.page}#${card.id}` as Route;

/** Topic, note line and the question. The next one stands ready, hidden, so that showing it is only a paint. */
export function Question({ card, topic, language, interfaceLanguage, shows, leech, hidden }: QuestionProps) {
  const say = words[interfaceLanguage];
  const [line] = card.source;
  return (
    <section hidden={hidden} data-card={hidden ? undefined : card.id}>
      <p className="flex flex-wrap items-center gap-x-2 text-ink-soft text-sm">
        {topic && <span>{topic[interfaceLanguage]}</span>}
        {line !== undefined && (
          <Link href={noteHref(card)} prefetch={false} className="inline-flex min-h-6 items-center underline">
            {say.noteLine(line)} ▸
          </Link>
        )}
        {card.asked && <span className="text-stamp-half">◆ {say.askedInExam}</span>}
        {leech && <span className="text-stamp-half">▲ {say.leech}</span>}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a question may hold a table, which a heading element may not */}
      <div
        id={hidden ? undefined : 'question'}
        role="heading"
        aria-level={2}
        tabIndex={-1}
        lang={langTag[language]}
        className="mt-3 min-h-24 outline-none"
      >
        <CardHtml
          html={fillParams(card.faces[language].front, shows)}
          language={language}
          className="text-2xl leading-snug"
        />
      </div>
    </section>
  );
}
