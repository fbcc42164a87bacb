'use client';

import { type RefObject, useId } from 'react';
import { type Bilingual, type Language, langTag } from '@/lib/kernel/bilingual';
import type { Card } from '@/lib/notes/card';
import { effectiveEvents } from '@/lib/scheduling/effective-events';
import type { CardHistory } from '@/lib/scheduling/memory';
import { retrievability } from '@/lib/scheduling/retrievability';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { SchedulerSettings } from '@/lib/scheduling/scheduler-settings';
import { studyDay } from '@/lib/scheduling/study-day';
import { infoWords } from './card-info-words';

interface CardInfoProps {
  dialog: RefObject<HTMLDialogElement | null>;
  card: Card;
  topic: Bilingual | undefined;
  history: CardHistory;
  events: readonly ReviewEvent[];
  settings: SchedulerSettings;
  now: { at: number; zone: string };
  language: Language;
}

/** What is known of a card: where it comes from, how well it is remembered, and every act on it. */
export function CardInfo({ dialog, card, topic, history, events, settings, now, language }: CardInfoProps) {
  const say = infoWords[language];
  const title = useId();
  const { memory } = history;
  const recall = retrievability(memory, studyDay(now.at, now.zone), settings);
  const date = new Intl.DateTimeFormat(langTag[language], { dateStyle: 'medium', timeStyle: 'short' });
  const facts: [string, string][] = [
    [say.id, card.id],
    [say.topic, topic?.[language] ?? card.page],
    [say.lines, card.source.join(', ') || '—'],
    [say.stance, say.stances[card.stance]],
    [say.revision, card.revision.slice(0, 12)],
    [say.phase, say.phases[memory.phase]],
    [say.recall, memory.phase === 'new' ? '—' : `${Math.round(recall * 100)} %`],
    [say.stability, memory.phase === 'new' ? '—' : say.days(memory.stability)],
    [say.difficulty, memory.phase === 'new' ? '—' : `${memory.difficulty.toFixed(1)} / 10`],
    [say.due, memory.phase === 'new' ? '—' : date.format(memory.dueAt)],
    [say.reps, `${memory.reps} / ${memory.lapses}`],
  ];
  const acts = effectiveEvents(events).reverse();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="sheet m-auto max-h-[85dvh] w-[min(40rem,94vw)] overflow-auto p-5 text-ink backdrop:bg-ink/40"
    >
      <h2 id={title} className="font-semibold text-lg">
        {say.title}
      </h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="break-all font-mono tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {history.leech && <p className="mt-3 text-sm text-stamp-half">▲ {say.leech}</p>}
      <h3 className="mt-4 font-semibold text-sm">{say.history}</h3>
      {acts.length === 0 && <p className="text-ink-soft text-sm">{say.never}</p>}
      <ol className="mt-1 text-sm">
        {acts.map((event) => (
          <li key={event.id} className="flex justify-between gap-4 border-hairline border-b py-1">
            <time dateTime={new Date(event.at).toISOString()}>{date.format(event.at)}</time>
            <span>{say.act(event)}</span>
          </li>
        ))}
      </ol>
      <form method="dialog" className="mt-4">
        <button type="submit" className="button">
          {say.close}
        </button>
      </form>
    </dialog>
  );
}
