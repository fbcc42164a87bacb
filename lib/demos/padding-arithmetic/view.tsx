'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import type demo from './demo';
import { extentOf, layoutOf, tapsOnPixels } from './geometry';
import { touched } from './judge';
import { Plane } from './plane';
import { Ruler } from './ruler';
import type { PaddingEvidence } from './run';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], PaddingEvidence>;

const height = 224;

/** Left the plane with the kernel to be dragged, right one row of it with every position of the kernel. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const [at, setAt] = useState({ x: 0, y: 0 });
  const layout = layoutOf(params, params.padding);
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const taps = tapsOnPixels(params, layout);
  const padded = layout.before + params.n + layout.after;
  const extent = extentOf(params);

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-2">
      <Figure
        title={text.plane}
        summary={
          layout.positions === 0
            ? text.noFit
            : here
              ? text.planeAfter(here.side, touched(here), here.side ** 2)
              : text.planeBefore(params.n, padded)
        }
        table={{
          columns: [text.row, ...(here?.counts.map((_, x) => String(x + 1)) ?? [])],
          rows: (here?.counts ?? []).map((row, y) => [String(y + 1), ...row]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <Plane
            size={size}
            sizes={params}
            layout={layout}
            counts={here?.counts ?? null}
            at={{ x: Math.min(at.x, layout.positions - 1), y: Math.min(at.y, layout.positions - 1) }}
            you={predicted?.size}
            text={text}
            onMove={setAt}
          />
        )}
      </Figure>
      <Figure
        title={text.ruler}
        summary={
          layout.positions === 0
            ? text.noFit
            : here
              ? text.rulerAfter(layout.positions, layout.left)
              : text.rulerBefore
        }
        table={{
          columns: [text.position, text.first, text.last, text.taps],
          rows: (here ? taps : []).map((count, i) => [
            String(i + 1),
            i * params.s - layout.before,
            i * params.s - layout.before + extent - 1,
            count,
          ]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <Ruler
            size={size}
            sizes={params}
            layout={layout}
            answered={here !== null}
            at={Math.min(at.x, layout.positions - 1)}
            text={text}
            onSizes={setParams}
          />
        )}
      </Figure>
    </div>
  );
}

function belongsTo({ sizes, padding }: PaddingEvidence, params: Props['params']): boolean {
  return (
    padding === params.padding &&
    (['n', 'k', 'p', 's', 'd'] as const).every((name) => sizes[name] === params[name])
  );
}
