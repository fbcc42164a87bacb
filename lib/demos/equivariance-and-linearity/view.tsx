'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { DrawPad } from '@/lib/demos/shared/draw-pad';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { encodePixels } from '@/lib/demos/shared/pixels';
import type demo from './demo';
import { kindOf } from './judge';
import { MapSquares } from './map-squares';
import { operationNouns } from './nouns';
import { operationNames } from './operations';
import { inkOf, side } from './picture';
import { PropertyTable } from './property-table';
import type { EquivarianceEvidence } from './run';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], EquivarianceEvidence>;

const height = 222;

/** Left the picture to draw on, then both orders of moving and computing, then all operations with three answers each. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const ink = inkOf(params.image);
  const here = evidence && sameParams(evidence.params, params) ? evidence : null;
  const linear = here ? operationNames.filter((name) => kindOf(here.measured[name]) === 'linear') : [];
  const named = linear.map((name) => operationNouns[name][language]).join(language === 'zh' ? '、' : ', ');

  return (
    <div className="grid items-start gap-x-8 gap-y-3 md:grid-cols-[auto_minmax(0,17rem)_minmax(0,1fr)]">
      <div className="grid gap-1">
        <p className="text-ink-soft text-xs">{text.draw}</p>
        <DrawPad
          label={text.draw}
          width={side}
          height={side}
          value={ink}
          side={150}
          radius={0.2}
          language={language}
          onChange={(next) => setParams({ image: encodePixels(next) })}
        />
      </div>
      <Figure
        title={text.maps}
        summary={
          here
            ? text.mapsAfter(formatNumber(here.measured[params.subject].move.gap, 2))
            : text.mapsBefore(params.dx, params.dy)
        }
        table={{
          columns: [text.row, ...(here?.maps.gap[0]?.map((_, i) => String(i + 1)) ?? [])],
          rows: (here?.maps.gap ?? []).map((row, i) => [String(i + 1), ...row]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <MapSquares
            size={size}
            ink={ink}
            move={{ dx: params.dx, dy: params.dy }}
            maps={here?.maps ?? null}
            text={text}
            onMove={setParams}
          />
        )}
      </Figure>
      <Figure
        title={text.table}
        summary={here ? text.tableAfter(named || text.none) : text.tableBefore}
        table={{
          columns: [text.operation, ...text.columns],
          rows: operationNames.map((name) => {
            const one = here?.measured[name];
            return [
              operationNouns[name][language],
              ...(one ? [one.linear, one.move.gap, one.change] : ['—', '—', '—']),
            ];
          }),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <PropertyTable
            size={size}
            subject={params.subject}
            measured={here?.measured ?? null}
            you={predicted?.linear}
            language={language}
            text={text}
            onSubject={(subject) => setParams({ subject })}
          />
        )}
      </Figure>
    </div>
  );
}

function sameParams(a: EquivarianceEvidence['params'], b: Props['params']): boolean {
  return (Object.keys(b) as (keyof Props['params'])[]).every((key) => a[key] === b[key]);
}
