import { axisColour } from '@/lib/demos/shared/axis';
import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { columnSums, type Matrix, rowSums } from './plain-attention';
import type { Words } from './words';

interface AttentionMatrixProps {
  size: FigureSize;
  weights: Matrix;
  names: readonly string[];
  /** The row looked at, from 0. */
  row: number;
  text: Words;
  onRow(row: number): void;
}

const gutter = 52;

/** The weights as a field of cells: rows are queries, columns keys; their sums as bars beside, with a line at 1. */
export function AttentionMatrix({ size, weights, names, row, text, onRow }: AttentionMatrixProps) {
  const count = weights.length;
  const labels = Math.min(96, Math.max(40, Math.max(...names.map((name) => name.length)) * 7.5 + 26));
  const cell = Math.min((size.height - 18 - 46) / count, (size.width - labels - gutter - 12) / count);
  const side = cell * count;
  const left = labels + Math.max(0, (size.width - labels - side - gutter - 40) / 2);
  const top = 18;
  const most = Math.max(...weights.flat());
  const [rows, columns] = [rowSums(weights), columnSums(weights)];
  const longest = Math.max(1.25, ...rows, ...columns);
  const along = (sum: number, room: number) => (sum / longest) * room;
  const every = Math.max(1, Math.ceil(13 / cell));
  const strongest = weights[row]?.indexOf(Math.max(...(weights[row] ?? [0]))) ?? 0;
  const name = (at: number) => names[at] ?? '';
  const cursor = cellCursor({
    label: text.grid,
    rows: count,
    columns: count,
    at: { row, column: strongest },
    valueText: text.cell(name(row), name(strongest), formatNumber(weights[row]?.[strongest] ?? 0, 3)),
    onMove: (to) => onRow(to.row),
  });
  return (
    <g className="text-[12px]">
      <text x={left - 6} y={top - 4} textAnchor="end" fill={axisColour('time')} fontWeight={600}>
        {text.key} →
      </text>
      <g {...cursor} data-part="shape">
        <rect x={left} y={top} width={side} height={side} fill="transparent" />
        {weights.map((line, i) =>
          line.map((weight, j) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its position
              key={`${i} ${j}`}
              x={left + j * cell}
              y={top + i * cell}
              width={Math.max(1, cell - 1)}
              height={Math.max(1, cell - 1)}
              fill={divergingColour(weight, most)}
            />
          )),
        )}
        <rect
          x={left - 1}
          y={top + row * cell - 1}
          width={side + 1}
          height={cell + 1}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
        />
      </g>
      {names.map((label, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a token is its position
        <g key={i} className={i === row ? 'fill-accent' : 'fill-ink-soft'} fontWeight={i === row ? 700 : 400}>
          {(i % every === 0 || i === row) && (
            <text x={left - 6} y={top + (i + 0.5) * cell} dy="0.35em" textAnchor="end">
              {cell >= 12.5 ? `${label}  ${i + 1}` : label}
            </text>
          )}
          {i % every === 0 && (
            <text x={left + (i + 0.5) * cell} y={top - 4} textAnchor="middle" className="tabular-nums">
              {cell >= 12.5 ? i + 1 : label === 'CLS' ? '' : label}
            </text>
          )}
        </g>
      ))}
      <g data-part="rows">
        {rows.map((sum, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            key={i}
            x={left + side + 4}
            y={top + i * cell}
            width={along(sum, gutter)}
            height={Math.max(1, cell - 1)}
            fill={axisColour('time')}
            opacity={i === row ? 1 : 0.55}
          />
        ))}
        <line
          x1={left + side + 4 + along(1, gutter)}
          x2={left + side + 4 + along(1, gutter)}
          y1={top - 3}
          y2={top + side + 3}
          stroke="var(--ink)"
          strokeDasharray="3 2"
        />
        <text x={left + side + 4} y={top - 6} className="fill-ink-soft">
          {`${text.rowSum} ${formatNumber(rows[row] ?? 0, 3)}`}
        </text>
      </g>
      <g data-part="columns">
        {columns.map((sum, j) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
            key={j}
            x={left + j * cell}
            y={top + side + 4}
            width={Math.max(1, cell - 1)}
            height={along(sum, 36)}
            fill={axisColour('space')}
            opacity={0.7}
          />
        ))}
        <line
          x1={left - 3}
          x2={left + side + 3}
          y1={top + side + 4 + along(1, 36)}
          y2={top + side + 4 + along(1, 36)}
          stroke="var(--ink)"
          strokeDasharray="3 2"
        />
        <text x={left + side + 6} y={top + side + 20} className="fill-ink-soft">
          {text.columnSum}
          <tspan x={left + side + 6} dy={14} className="tabular-nums">
            {`${Math.min(...columns).toFixed(2)} … ${Math.max(...columns).toFixed(2)}`}
          </tspan>
        </text>
      </g>
    </g>
  );
}
