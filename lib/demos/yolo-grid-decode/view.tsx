'use client';

import { useMemo } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { sigmoid } from '@/models/digit-detector/decode';
import { digitScene } from '@/models/digit-detector/scene';
import type demo from './demo';
import { type CentreBox, decode, encode, type Raw } from './grid-code';
import { GridScene } from './grid-scene';
import { NumberCurve } from './number-curve';
import { pictureSeed } from './picture-seed';
import type { DecodeEvidence } from './run';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], DecodeEvidence>;

const height = 232;
/** Left the grid with the decoded box; right the two curves that turn the four numbers into it. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const picture = useMemo(() => digitScene(pictureSeed).pixels, []);
  const raw = rawOf(params);
  const answered = evidence !== null;
  const box = decode(raw, params);
  const [tx, ty, tw, th] = raw.t;
  const guess = predicted?.['centre-x'] === undefined ? null : Number(predicted['centre-x']);
  const shown = box.map((value) => formatNumber(value, 3)) as [string, string, string, string];

  const onBox = (next: CentreBox) => {
    const { cell, t } = encode(next, params.anchor, params);
    const kept = (value: number, limit: number) =>
      Number(Math.max(-limit, Math.min(limit, value)).toFixed(2));
    setParams({
      cell: [...cell],
      offset: [kept(t[0], 8), kept(t[1], 8)],
      size: [kept(t[2], 1.6), kept(t[3], 1.6)],
    });
  };
  const places = params.squash === 'sigmoid' ? sigmoid : (t: number) => t;
  const factors = params.scale === 'exp' ? Math.exp : (t: number) => 1 + t;

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-3">
      <Figure
        title={text.scene}
        summary={answered ? text.sceneAfter(...shown) : text.sceneBefore(raw.cell[0], raw.cell[1])}
        table={{
          columns: [text.quantity, text.raw, text.box],
          rows: ['x', 'y', 'w', 'h'].map((name, i) => [name, raw.t[i] ?? 0, answered ? (box[i] ?? 0) : '—']),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <GridScene
            size={size}
            raw={raw}
            box={answered ? box : null}
            picture={picture}
            guess={guess !== null && Number.isFinite(guess) ? guess : null}
            text={text}
            onBox={onBox}
          />
        )}
      </Figure>
      <Figure
        title={text.offset}
        summary={
          !answered ? text.offsetBefore : params.squash === 'sigmoid' ? text.offsetSigmoid : text.offsetNone
        }
        table={curveTable([-8, -4, -2, 0, 2, 4, 8], answered ? places : null, text.inCell)}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <g data-part="inside">
            <NumberCurve
              size={size}
              domain={[-8, 8]}
              range={[-0.5, 1.5]}
              curve={places}
              xLabel="t_x, t_y"
              yLabel={text.inCell}
              answered={answered}
              forbidden={[
                { from: 1, to: 1.5, name: text.nextCell },
                { from: -0.5, to: 0, name: text.nextCell },
              ]}
              handles={[
                {
                  name: 't_x',
                  t: tx,
                  label: text.moveT('t_x'),
                  onChange: (t) => setParams({ offset: [t, ty] }),
                },
                {
                  name: 't_y',
                  t: ty,
                  label: text.moveT('t_y'),
                  onChange: (t) => setParams({ offset: [tx, t] }),
                },
              ]}
            />
          </g>
        )}
      </Figure>
      <Figure
        title={text.size}
        summary={!answered ? text.sizeBefore : params.scale === 'exp' ? text.sizeExp : text.sizeLinear}
        table={curveTable([-1.6, -1, -0.5, 0, 0.5, 1, 1.6], answered ? factors : null, text.factor)}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <g data-part="sizes">
            <NumberCurve
              size={size}
              domain={[-1.6, 1.6]}
              range={[-1, 5]}
              curve={factors}
              xLabel="t_w, t_h"
              yLabel={text.factor}
              answered={answered}
              forbidden={[{ from: -1, to: 0, name: text.noSize }]}
              handles={[
                {
                  name: 't_w',
                  t: tw,
                  label: text.moveT('t_w'),
                  onChange: (t) => setParams({ size: [t, th] }),
                },
                {
                  name: 't_h',
                  t: th,
                  label: text.moveT('t_h'),
                  onChange: (t) => setParams({ size: [tw, t] }),
                },
              ]}
            />
          </g>
        )}
      </Figure>
    </div>
  );
}

function rawOf({ cell, anchor, offset, size }: Props['params']): Raw {
  return {
    cell: [cell[0] ?? 0, cell[1] ?? 0],
    anchor,
    t: [offset[0] ?? 0, offset[1] ?? 0, size[0] ?? 0, size[1] ?? 0],
  };
}

function curveTable(at: readonly number[], curve: ((t: number) => number) | null, name: string) {
  return { columns: ['t', name], rows: at.map((t) => [t, curve ? curve(t) : '—']) };
}
