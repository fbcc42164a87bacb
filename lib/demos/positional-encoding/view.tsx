'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { centreDigit } from '@/lib/demos/shared/centre-digit';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type demo from './demo';
import { LogitPairs } from './logit-pairs';
import { orderOf } from './order';
import { PatchPair } from './patch-pair';
import { drawnDigit, side } from './picture';
import { PositionTable } from './position-table';
import type { PositionEvidence } from './run';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], PositionEvidence>;

const height = 214;

/** The digit in both orders, what two nets make of them, and the table that makes the difference. */
export default function View({ params, evidence, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const order = orderOf(16, params.first, params.second, params.shuffle);
  const tokens = params.side ** 2 + 1;
  const what = params.shuffle === 0 ? text.swaps(params.first, params.second) : text.shuffled;
  const residual = here ? formatNumber(here.residual, 2) : '';

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[6fr_5fr_4fr]">
      <Figure
        title={text.pictures}
        summary={here ? readSummary(here, text) : text.picturesBefore(what)}
        table={{
          columns: [text.inOrder, text.reordered],
          rows: order.map((patch, place) => [text.patch(place + 1), text.patch(patch + 1)]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <PatchPair
            size={size}
            pixels={[...centreDigit(drawnDigit(params.picture), side, side)]}
            order={order}
            first={params.first}
            second={params.second}
            text={text}
            onFirst={(first) => setParams({ first })}
            onSecond={(second) => setParams({ second })}
          />
        )}
      </Figure>
      <Figure
        title={text.logits}
        summary={
          here
            ? text.logitsAfter(
                formatNumber(here.withPositions.change, 2),
                formatNumber(here.without.change, 2),
              )
            : text.logitsBefore
        }
        table={{
          columns: ['', text.inOrder, text.reordered, `${text.other}: ${text.inOrder}`, text.reordered],
          rows: (here?.withPositions.ordered ?? []).map((value, digit) => [
            String(digit),
            value,
            here?.withPositions.shuffled[digit] ?? 0,
            here?.without.ordered[digit] ?? 0,
            here?.without.shuffled[digit] ?? 0,
          ]),
        }}
        language={language}
        height={height}
      >
        {(size) => here && <LogitPairs size={size} evidence={here} text={text} />}
      </Figure>
      <Figure
        title={text.table}
        summary={
          here
            ? (params.moved === 'sinusoid' ? text.tableSines : text.tableLearnt)(params.offset, residual)
            : text.tableBefore(params.width)
        }
        table={{
          columns: [text.token, `${text.dimension} 1 … 4`],
          rows: (here?.table ?? []).slice(0, 20).map((row, t) => [
            String(t),
            row
              .slice(0, 4)
              .map((value) => formatNumber(value, 3))
              .join(', '),
          ]),
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <PositionTable
            size={size}
            table={here?.table ?? null}
            tokens={tokens}
            width={params.width}
            offset={params.offset}
            text={text}
          />
        )}
      </Figure>
    </div>
  );
}

function readSummary({ withPositions, without }: PositionEvidence, text: (typeof words)['en']): string {
  const top = (logits: readonly number[]) => logits.indexOf(Math.max(...logits));
  const say = without.change <= 1e-4 ? text.picturesAfter : text.picturesAfterMoved;
  return say(
    top(withPositions.ordered),
    top(withPositions.shuffled),
    top(without.ordered),
    top(without.shuffled),
  );
}

function belongsTo({ params }: PositionEvidence, now: Props['params']): boolean {
  return (Object.keys(now) as (keyof Props['params'])[]).every((key) => params[key] === now[key]);
}
