import type { Route } from 'next';
import Link from 'next/link';
import type { Language } from '@/lib/kernel/bilingual';
import type { Card } from '@/lib/notes/card';
import { CardHtml } from '../_study/card-html';
import { fillParams } from '../review/_card/fill-params';
import { words } from './words';

interface WeakestCardsProps {
  weakest: readonly { card: Card; recall: number }[];
  language: Language;
}

/** The begun cards least likely to be recalled today, each with its chance. */
export function WeakestCards({ weakest, language }: WeakestCardsProps) {
  const say = words[language];
  return (
    <section aria-labelledby="weakest">
      <h2 id="weakest" className="font-semibold">
        {say.weakest}
      </h2>
      <p className="text-ink-soft text-sm">{weakest.length > 0 ? say.weakestNote : say.weakestEmpty}</p>
      <ul className="mt-2">
        {weakest.map(({ card, recall }) => (
          <li key={card.id} className="flex items-baseline gap-3 border-hairline border-t py-2">
            <Link
              href={`/notes/${card.page}#${card.id}` as Route}
              prefetch={false}
              className="line-clamp-2 min-h-6 flex-1 hover:underline"
            >
              <CardHtml html={fillParams(card.faces[language].front, null)} language={language} />
            </Link>
            <span className="font-mono text-sm tabular-nums">{say.percent(Math.round(recall * 100))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
