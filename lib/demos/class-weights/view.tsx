'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { BlobMap } from './blob-map';
import type { Trained, WeightEvidence } from './evidence';
import type { params } from './params';
import { Rulers } from './rulers';
import { precisionOf, recallOf } from './scores';
import { TradeOff } from './trade-off';
import { words } from './words';

type Props = ViewProps<typeof params, WeightEvidence>;

const height = 208;

/** The boundaries, what they do to recall and precision, and the losses that must not be compared. */
export default function View({ params: given, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && belongsTo(evidence, given) ? evidence : null;
  const pair = `[${formatNumber(given.common, 3)}, ${formatNumber(given.rare, 3)}]`;
  const ladder = here?.ladder ?? [];
  const table = {
    columns: text.columns,
    rows: ladder.map((each) => [
      `[${each.weights.map((weight) => formatNumber(weight)).join(', ')}]`,
      each.counts.tp,
      each.counts.fp,
      each.counts.fn,
      recallOf(each.counts),
      precisionOf(each.counts),
    ]),
  };
  const along = (of: (each: Trained) => number) =>
    [ladder[0], ladder.at(-1)].map((each) => (each ? of(each).toFixed(2) : '—')).join(' → ');
  const called = (each: Trained | undefined) => String((each?.counts.tp ?? 0) + (each?.counts.fp ?? 0));
  const said = predicted?.['precision-at-20'];

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[4fr_3fr_3fr]">
      <Figure
        title={text.map}
        summary={here ? text.mapAfter(called(ladder[0]), called(ladder.at(-1))) : text.mapBefore}
        table={table}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <BlobMap
            size={size}
            centre={given.centre}
            evidence={here}
            text={text}
            onCentre={(centre) => setParams({ centre })}
          />
        )}
      </Figure>
      <Figure
        title={text.trade}
        summary={
          here
            ? text.tradeAfter(
                along(({ counts }) => recallOf(counts)),
                along(({ counts }) => precisionOf(counts)),
              )
            : text.tradeBefore
        }
        table={table}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <TradeOff
            size={size}
            weight={given.rare}
            evidence={here}
            you={(said && text.said[said]) ?? null}
            text={text}
            onWeight={(rare) => setParams({ rare })}
          />
        )}
      </Figure>
      <Figure
        title={text.rulers}
        summary={
          here
            ? text.rulersAfter(here.batch.ones.toFixed(3), pair, here.batch.chosen.toFixed(3))
            : text.rulersBefore
        }
        table={{
          columns: [text.steps, '[1, 1]', pair],
          rows: (here?.curves.step ?? []).map((step, i) => [
            step,
            here?.curves.ones[i] ?? Number.NaN,
            here?.curves.chosen[i] ?? Number.NaN,
          ]),
        }}
        language={language}
        height={height}
      >
        {(size) => <Rulers size={size} pair={pair} evidence={here} steps={given.steps} text={text} />}
      </Figure>
    </div>
  );
}

function belongsTo({ of }: WeightEvidence, given: Props['params']): boolean {
  return (
    of.rarePercent === given.rarePercent &&
    of.heavy === given.heavy &&
    of.centre.every((value, i) => value === given.centre[i]) &&
    of.weights[0] === given.common &&
    of.weights[1] === given.rare
  );
}
