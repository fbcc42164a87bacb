import { ProofNote } from '@/app/_mdx/proof-note';
import { words as cardWords, noteLinesIn } from '@/app/_mdx/words';
import type { Language } from '@/lib/kernel/bilingual';
import type { Card } from '@/lib/notes/card';
import { words } from '../../words';
import { Face } from './face';

/** The cards of a page: each a question whose answer opens without any script. */
export function CardList({ cards, language }: { cards: readonly Card[]; language: Language }) {
  const say = words[language];
  if (cards.length === 0) return null;
  return (
    <section className="mt-14" aria-labelledby="cards">
      <h2 id="cards" className="border-ink border-b-2 pb-1 font-semibold text-lg">
        {say.cardsHeading} <span className="font-normal text-ink-soft tabular-nums">({cards.length})</span>
      </h2>
      <p className="mt-2 text-ink-soft">{say.cardsLead}</p>
      <ol>
        {cards.map((card) => (
          <li
            key={card.id}
            id={`card-${card.id}`}
            className="break-inside-avoid border-hairline border-b py-4"
          >
            <p className="mb-1 text-ink-soft text-sm tabular-nums">
              {noteLinesIn(language, card.source)} · {say.stances[card.stance]} · {say.kinds[card.kind]}
              {card.asked ? <> · {cardWords[language].asked}</> : null}
            </p>
            <Face html={card.faces[language].front} />
            <details className="mt-1">
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent print:hidden">
                {say.showAnswer}
              </summary>
              <div className="grid gap-3 border-accent border-l-2 py-1 pl-4">
                {card.answer ? (
                  <p>
                    {say.rightAnswer} <code className="font-mono">{card.answer.right}</code>
                  </p>
                ) : null}
                <Face html={card.faces[language].back} />
                {card.kind === 'parametric' ? <p className="text-ink-soft text-sm">{say.computed}</p> : null}
                {card.faces[language].wants ? (
                  <div>
                    <p className="font-semibold text-sm">{say.wants}</p>
                    <Face html={card.faces[language].wants} />
                  </div>
                ) : null}
                <ProofNote proof={card.proof} language={language} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
