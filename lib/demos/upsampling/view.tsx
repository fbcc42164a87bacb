'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type demo from './demo';
import { range } from './judge';
import type { UpsamplingEvidence } from './run';
import { StampPicture } from './stamp-picture';
import { WaysUp } from './ways-up';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], UpsamplingEvidence>;

const height = 222;

/** Left the stamps of the transposed convolution and how often each pixel is written, right the other ways up. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const [at, setAt] = useState({ row: 0, column: 0 });
  const here = evidence && sameParams(evidence.params, params) ? evidence : null;
  const [least, most] = here ? range(here) : [0, 0];
  const last = params.n - 1;

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[6fr_5fr]">
      <Figure
        title={text.stamps}
        summary={here ? text.stampsAfter(least, most) : text.stampsBefore(params.k, params.s)}
        table={{
          columns: [text.row, ...(here?.counts.map((_, i) => String(i + 1)) ?? [])],
          rows: (here?.counts ?? []).map((row, i) => [String(i + 1), ...row]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <StampPicture
            size={size}
            sizes={params}
            counts={here?.counts ?? null}
            at={{ row: Math.min(at.row, last), column: Math.min(at.column, last) }}
            you={predicted?.counts}
            text={text}
            onMove={setAt}
          />
        )}
      </Figure>
      <Figure
        title={text.ways}
        summary={
          here ? text.waysAfter(formatNumber(here.bilinear[0]?.[1] ?? Number.NaN, 3)) : text.waysBefore
        }
        table={{
          columns: [text.row, text.nearest, text.bilinear, text.unpooled],
          rows: (here?.nearest ?? []).map((row, i) => [
            String(i + 1),
            listed(row),
            listed(here?.bilinear[i] ?? []),
            listed(here?.unpooled[i] ?? []),
          ]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <WaysUp size={size} x={params.x} evidence={here} text={text} onChange={(x) => setParams({ x })} />
        )}
      </Figure>
    </div>
  );
}

function listed(row: readonly number[]): string {
  return row.map((value) => formatNumber(value, 3)).join(', ');
}

function sameParams(a: UpsamplingEvidence['params'], b: Props['params']): boolean {
  return (Object.keys(b) as (keyof Props['params'])[]).every((key) => String(a[key]) === String(b[key]));
}
