'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import type demo from './demo';
import { countsText, rateText } from './judge';
import { Matrix } from './matrix';
import type { Evidence } from './run';
import { ScoreLine } from './score-line';
import { cells, ratesOf } from './tally';
import { TradeOff } from './trade-off';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], Evidence>;

const height = 216;

/** Left the pictures on the line of scores, in the middle the matrix they fall into, right precision against recall. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const cats = params.cats.map((cat) => (cat >= 0.5 ? 1 : 0));
  const guess = numbersOf(predicted?.counts);
  const rates = here && ratesOf(here.counts);
  const calls = params.scores.filter((score) => score >= params.threshold).length;
  const kind = (cat: number) => (cat === 1 ? text.cat : text.dog);

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[9fr_8fr_5fr]">
      <Figure
        title={text.line}
        summary={here ? text.lineAfter(calls, cats.filter((cat) => cat === 1).length) : text.lineBefore}
        table={{
          columns: [text.picturesIn, text.kind, text.score, text.cell],
          rows: params.scores.map((score, i) => [
            `${i + 1}`,
            kind(cats[i] as number),
            score,
            here?.cells[i]?.toUpperCase() ?? '—',
          ]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <ScoreLine
            size={size}
            pictures={{ ...params, cats }}
            text={text}
            onScores={(scores) => setParams({ scores })}
            onFlip={(flipped) => setParams({ cats: flipped })}
            onThreshold={(threshold) => setParams({ threshold })}
          />
        )}
      </Figure>
      <Figure
        title={text.matrix}
        summary={here ? text.matrixAfter(countsText(here.counts)) : text.matrixBefore}
        table={{
          columns: [text.cell, text.count, text.yours],
          rows: cells.map((cell, i) => [cell.toUpperCase(), here?.counts[cell] ?? '—', guess?.[i] ?? '—']),
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <Matrix size={size} positive={params.positive} evidence={here} guess={guess} text={text} />
        )}
      </Figure>
      <Figure
        title={text.tradeOff}
        summary={
          rates
            ? text.tradeOffAfter(rateText(rates.precision), rateText(rates.recall), rateText(rates.f1))
            : text.tradeOffBefore
        }
        table={{
          columns: [text.threshold, text.precision, text.recall],
          rows:
            here?.sweep.map(({ threshold, counts }) => {
              const { precision, recall } = ratesOf(counts);
              return [`${threshold}`, rateText(precision), rateText(recall)];
            }) ?? [],
        }}
        language={language}
        height={height}
      >
        {(size) => <TradeOff size={size} evidence={here} text={text} />}
      </Figure>
    </div>
  );
}

function belongsTo({ pictures }: Evidence, params: Props['params']): boolean {
  const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
  return (
    same(pictures.scores, params.scores) &&
    same(
      pictures.cats,
      params.cats.map((cat) => (cat >= 0.5 ? 1 : 0)),
    ) &&
    pictures.threshold === params.threshold &&
    pictures.positive === params.positive &&
    pictures.dogs === params.dogs
  );
}

/** The four numbers of a locked answer. */
function numbersOf(answer: string | undefined): number[] | null {
  const found = answer?.match(/\d+(\.\d+)?/g)?.map(Number);
  return found?.length === 4 ? found : null;
}
