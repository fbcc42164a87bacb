'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { outOfRange } from './judge';
import { fileLooks, lossLooks, paintLooks } from './looks';
import { columns, type Label, painted, parseMask, rows } from './mask';
import { PaintPanel } from './paint-panel';
import type { params } from './params';
import { PixelGrid } from './pixel-grid';
import type { MaskEvidence } from './run';
import { words } from './words';

type Props = ViewProps<typeof params, MaskEvidence>;

const height = 184;

/** Painted ids, the bytes in the file, and which pixels the loss pulls on. */
export default function View({ params: given, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const [brush, setBrush] = useState<Label>(1);
  const [alpha, setAlpha] = useState(0.5);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const labels = parseMask(given.mask);
  const here = evidence?.labels.every((label, i) => label === labels[i]) ? evidence : null;
  const count = (of: (label: Label) => boolean) => labels.filter(of).length;
  const table = {
    columns: text.columns,
    rows: Array.from({ length: rows }, (_, row) => {
      const line = (values: readonly number[] | undefined) =>
        values ? values.slice(row * columns, (row + 1) * columns).join(' ') : '—';
      return [row + 1, line(labels), line(here?.stored), line(here?.targets)];
    }),
  };
  const cursor = cellCursor({
    label: text.grid(rows, columns),
    rows,
    columns,
    at,
    valueText: text.pixel(at.row + 1, at.column + 1, text.name(labels[at.row * columns + at.column] ?? 0)),
    onMove: setAt,
    onAct: (cell) => setParams({ mask: painted(given.mask, cell, brush) }),
  });
  const said = predicted?.byte;

  return (
    <div className="grid gap-2">
      <PaintPanel brush={brush} alpha={alpha} text={text} onBrush={setBrush} onAlpha={setAlpha} />
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-3">
        <Figure
          title={text.paint}
          summary={
            here
              ? text.paintAfter(
                  count((label) => label > 0),
                  count((label) => label === -1),
                )
              : text.paintBefore
          }
          table={table}
          language={language}
          height={height}
          interactive
        >
          {(size) => <PixelGrid size={size} look={paintLooks(labels, alpha)} group={cursor} at={at} />}
        </Figure>
        <Figure
          title={text.file}
          summary={
            here
              ? text.fileAfter(given.store, formatNumber(here.storedPadding)) +
                (said ? ` ${text.you(said)}` : '')
              : text.fileBefore
          }
          table={table}
          language={language}
          height={height}
        >
          {(size) => (
            <g data-part="byte">
              <PixelGrid size={size} look={fileLooks(labels, here)} />
            </g>
          )}
        </Figure>
        <Figure
          title={text.loss}
          summary={
            here
              ? text.lossAfter(
                  here.counted.filter(Boolean).length,
                  here.gradient.filter((slope) => slope === 0).length,
                  outOfRange(here).length,
                )
              : text.lossBefore
          }
          table={table}
          language={language}
          height={height}
        >
          {(size) => (
            <g data-part="ignored">
              <PixelGrid size={size} look={lossLooks(here, labels.length)} />
            </g>
          )}
        </Figure>
      </div>
    </div>
  );
}
