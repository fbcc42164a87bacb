'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import type demo from './demo';
import { fed } from './judge';
import { NumberGrid } from './number-grid';
import { windowsOf } from './pooling';
import type { PoolingEvidence } from './run';
import { words } from './words';
import { XGrid } from './x-grid';

type Props = ViewProps<(typeof demo)['params'], PoolingEvidence>;

const height = 212;
const top = 20;

/** Left the map with its windows and what comes out, right the gradient that comes back and the moved map. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && sameParams(evidence.params, params) ? evidence : null;
  const cells = here ? fed(here) : [];

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-2">
      <Figure
        title={text.forward}
        summary={here ? text.forwardAfter(formatNumbers(here.pooled, 3)) : text.forwardBefore}
        table={{
          columns: [text.row, '1', '2', '3', '4'],
          rows: [0, 4, 8, 12].map((i) => [String(i / 4 + 1), ...params.x.slice(i, i + 4)]),
        }}
        language={language}
        height={height}
        interactive
      >
        {({ width }) => {
          const cell = Math.min(46, (height - top - 4) / 4, (width - 60) / 6.5);
          return (
            <>
              <XGrid
                x={params.x}
                windows={windowsOf(params.stride)}
                cell={cell}
                top={top}
                chosen={cells}
                text={text}
                onChange={(x) => setParams({ x })}
              />
              <text
                x={4 * cell + 26}
                y={top + 2 * cell}
                dy="0.35em"
                textAnchor="middle"
                className="fill-ink-soft text-[16px]"
              >
                →
              </text>
              <g data-part="quarter">
                <NumberGrid
                  left={4 * cell + 52}
                  top={top}
                  cell={cell}
                  title={`${text.pooled}${predicted?.first ? `  ${text.you}: ${predicted.first}` : ''}`}
                  values={here?.pooled ?? null}
                  count={windowsOf(params.stride).length}
                />
              </g>
            </>
          );
        }}
      </Figure>
      <Figure
        title={text.backward}
        summary={
          here ? text.backwardAfter(cells.join(', '), formatNumber(here.shiftGap, 3)) : text.backwardBefore
        }
        table={{
          columns: [text.cell, 'x', text.gradient],
          rows: params.x.map((value, i) => [String(i), value, here?.gradient[i] ?? '—']),
        }}
        language={language}
        height={height}
      >
        {({ width }) => {
          const cell = Math.min(46, (height - top - 4) / 4, (width - 60) / 6.5);
          return (
            <>
              <g data-part="argmax">
                <NumberGrid
                  left={0}
                  top={top}
                  cell={cell}
                  title={`${text.gradient}${predicted?.fed ? `  ${text.you}: ${predicted.fed}` : ''}`}
                  values={here?.gradient ?? null}
                  count={16}
                />
              </g>
              <g data-part="shift">
                <NumberGrid
                  left={4 * cell + 52}
                  top={top}
                  cell={cell}
                  title={text.shifted(params.shift)}
                  values={here?.shifted ?? null}
                  count={windowsOf(params.stride).length}
                />
              </g>
            </>
          );
        }}
      </Figure>
    </div>
  );
}

function sameParams(a: PoolingEvidence['params'], b: Props['params']): boolean {
  return (Object.keys(b) as (keyof Props['params'])[]).every((key) => String(a[key]) === String(b[key]));
}
