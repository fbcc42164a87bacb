'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import { CellFrame } from '@/lib/demos/shared/cell-frame';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { greyPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import type demo from './demo';
import { EdgeStars } from './edge-stars';
import type { Picture } from './plain-hog';
import { binWidth } from './recipe';
import { binCount, type Evidence, windowOf } from './run';
import { turnPicture } from './turn-picture';
import { Votes } from './votes';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], Evidence>;

const height = 230;
const top = 18;

/** The picture with its cells, the edges HOG sees in them, the picture turned, and the votes of one cell. */
export default function View({ params, evidence, language }: Props) {
  const text = words[language];
  const [chosen, setChosen] = useState({ row: 5, column: 2 });
  const here = evidence && JSON.stringify(evidence.setting) === JSON.stringify(params) ? evidence : null;
  const { rows, columns } = params;
  const at = { row: Math.min(chosen.row, rows - 1), column: Math.min(chosen.column, columns - 1) };
  const picture = windowOf(params);
  const votes = here?.cells[at.row]?.[at.column] ?? null;
  const bins = binCount(params);
  const cursor = cellCursor({
    label: text.cursor,
    rows,
    columns,
    at,
    valueText: text.cell(at.row, at.column),
    onMove: setChosen,
  });

  return (
    <Figure
      title={text.title}
      summary={
        here
          ? text.after(
              here.descriptor.length,
              formatNumber(100 * here.change.contrast, 2),
              formatNumber(here.turned, 2),
            )
          : text.before
      }
      table={{
        columns: [text.bin, text.votes],
        rows: Array.from({ length: bins }, (_, bin) => [`${(bin + 0.5) * binWidth}°`, votes?.[bin] ?? '—']),
      }}
      language={language}
      height={height}
      interactive
    >
      {({ width }) => {
        const share = width > 700 ? 0.17 : 0.23;
        const cell = Math.min((height - top - 4) / rows, (width * share) / columns);
        const [w, h] = [cell * columns, cell * rows];
        const step = w + (width > 700 ? 40 : 10);
        const barsAt = 3 * step;
        return (
          <g className="text-[12px]">
            {[text.picture, text.edges, `${text.turned} ${params.turn}°`].map((title, i) => (
              <text key={title} x={i * step} y={12} className="fill-ink">
                {width > 700 || i !== 1 ? title : 'HOG'}
              </text>
            ))}
            <g transform={`translate(0,${top})`}>
              <PixelPicture x={0} y={0} width={w} height={h} pixels={photograph(picture)} />
              <path d={gridPath(columns, rows, cell)} stroke="var(--accent)" strokeWidth={0.5} fill="none" />
            </g>
            <g transform={`translate(${step},${top})`} data-part="length">
              <rect width={w} height={h} fill="var(--paper-raised)" stroke="var(--hairline)" />
              {here ? (
                <EdgeStars cells={here.cells} cell={cell} />
              ) : (
                <text x={w / 2} y={h / 2} textAnchor="middle" className="fill-ink-soft text-[20px]">
                  ?
                </text>
              )}
            </g>
            <g transform={`translate(${2 * step},${top})`} data-part="turned">
              <PixelPicture
                x={0}
                y={0}
                width={w}
                height={h}
                pixels={photograph(turnPicture(picture, params.turn))}
              />
            </g>
            <g {...cursor} transform={`translate(0,${top})`}>
              <rect width={w} height={h} fill="transparent" />
              <CellFrame at={at} cell={cell} colour="var(--stamp-refuted)" />
            </g>
            <g transform={`translate(${step},${top})`}>
              <CellFrame at={at} cell={cell} colour="var(--stamp-refuted)" strokeWidth={2} />
            </g>
            <Votes
              x={barsAt}
              width={Math.max(60, width - barsAt - 4)}
              height={height}
              votes={votes}
              bins={bins}
              title={text.histogram(at.row, at.column)}
              label={width > 700 ? text.angle : ''}
            />
          </g>
        );
      }}
    </Figure>
  );
}

/** Ink on white, as bytes for the screen. */
function photograph({ width, height: tall, values }: Picture) {
  const rows = Array.from({ length: tall }, (_, y) =>
    Array.from({ length: width }, (_, x) => 1 - (values[y * width + x] as number)),
  );
  return greyPixels(rows, 1);
}

function gridPath(columns: number, rows: number, cell: number): string {
  const across = Array.from({ length: rows + 1 }, (_, y) => `M0,${y * cell}H${columns * cell}`);
  const down = Array.from({ length: columns + 1 }, (_, x) => `M${x * cell},0V${rows * cell}`);
  return [...across, ...down].join('');
}
