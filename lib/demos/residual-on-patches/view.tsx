'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type demo from './demo';
import { LossCurves } from './loss-curves';
import { OwnPicture } from './own-picture';
import { ownPicture } from './own-picture-of';
import type { ResidualEvidence } from './run';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], ResidualEvidence>;

const height = 226;

/** Left both losses as they fall or do not; right the learner's picture with what each net says of it. */
export default function View({ params, evidence, language }: Props) {
  const text = words[language];
  const here = evidence && JSON.stringify(evidence.params) === JSON.stringify(params) ? evidence : null;
  const last = (losses: readonly number[] | undefined) => formatNumber(losses?.at(-1) ?? Number.NaN, 3);
  const named = (row: readonly number[]) => text.kinds[row.indexOf(Math.max(...row))] ?? '';
  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[3fr_2fr]">
      <Figure
        title={text.curves}
        summary={
          here && here.losses.skip.length > 0
            ? text.curvesAfter(last(here.losses.plain), last(here.losses.skip))
            : text.curvesBefore(params.steps, params.depth)
        }
        table={{
          columns: [text.step, text.plain, text.skip],
          rows: (here?.losses.plain ?? []).map((loss, i) => [
            String(i + 1),
            loss,
            here?.losses.skip[i] ?? Number.NaN,
          ]),
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <LossCurves
            size={size}
            steps={params.steps}
            losses={here?.losses ?? null}
            accuracy={here?.accuracy ?? null}
            text={text}
          />
        )}
      </Figure>
      <Figure
        title={text.picture}
        summary={
          here?.own ? text.pictureAfter(named(here.own.plain), named(here.own.skip)) : text.pictureBefore
        }
        table={{
          columns: [text.kind, text.plain, text.skip],
          rows: text.kinds.map((kind, i) => [kind, here?.own?.plain[i] ?? 0, here?.own?.skip[i] ?? 0]),
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <OwnPicture size={size} pixels={ownPicture(params.picture)} own={here?.own ?? null} text={text} />
        )}
      </Figure>
    </div>
  );
}
