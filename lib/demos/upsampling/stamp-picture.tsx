import { axisColour } from '@/lib/demos/shared/axis';
import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import { Cells } from '@/lib/demos/shared/cells';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { type StampSizes, sideOf } from './stamps';
import type { words } from './words';

interface StampPictureProps {
  size: FigureSize;
  sizes: StampSizes;
  /** Null before the run. */
  counts: readonly (readonly number[])[] | null;
  /** The input pixel whose stamp is outlined. */
  at: { row: number; column: number };
  /** The learner's counts, if locked. */
  you: string | undefined;
  text: (typeof words)['en'];
  onMove(to: { row: number; column: number }): void;
}

const top = 22;

/** The input on the left, a cell to choose; the output on the right with the stamp of that cell and the number of writes. */
export function StampPicture({ size, sizes, counts, at, you, text, onMove }: StampPictureProps) {
  const { n, k, s, p } = sizes;
  const side = sideOf(sizes);
  const cell = Math.min(26, (size.width * 0.3) / n);
  const left = n * cell + 44;
  const out = Math.min(24, (size.height - top - 4) / side, (size.width - left - 4) / side);
  const most = Math.max(1, ...(counts?.flat() ?? []));
  const cursor = cellCursor({
    label: text.pixel,
    rows: n,
    columns: n,
    at,
    valueText: text.at(at.row, at.column),
    onMove,
  });
  const stamp = { x: (at.column * s - p) * out, y: (at.row * s - p) * out };
  return (
    <g className="text-[12px]">
      <text y={13} className="fill-ink">
        {text.input} <tspan fill={axisColour('space')} fontWeight={600}>{`${n} × ${n}`}</tspan>
      </text>
      <g {...cursor} transform={`translate(0,${top})`}>
        <rect width={n * cell} height={n * cell} fill="transparent" />
        <Cells
          rows={n}
          columns={n}
          width={cell}
          gap={1}
          look={(row, column) => {
            const chosen = row === at.row && column === at.column;
            return {
              fill: chosen ? 'var(--accent)' : axisColour('space'),
              fillOpacity: chosen ? 0.7 : 0.3,
              text: 1,
              ink: chosen ? 'var(--on-accent)' : undefined,
            };
          }}
        />
      </g>
      <text
        x={left - 22}
        y={top + (n * cell) / 2}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink-soft text-[16px]"
      >
        →
      </text>
      <text x={left} y={13} className="fill-ink" data-part="size">
        {text.output}{' '}
        <tspan fill={axisColour('space')} fontWeight={600}>
          {counts ? `${counts.length} × ${counts.length}` : '?'}
        </tspan>
        {you && <tspan className="fill-ink-soft">{`  ${text.you}: ${you}`}</tspan>}
      </text>
      {/* A nested svg clips what padding cuts off. */}
      <svg
        role="presentation"
        x={left - 2}
        y={top - 2}
        width={side * out + 4}
        height={side * out + 4}
        overflow="hidden"
      >
        <g transform="translate(2,2)" data-part="checkerboard">
          <Cells
            rows={side}
            columns={side}
            width={out}
            look={(row, column) => {
              const count = counts?.[row]?.[column];
              if (count === undefined) return { stroke: 'var(--hairline)' };
              return {
                fill: axisColour('space'),
                fillOpacity: 0.06 + (0.64 * count) / most,
                stroke: 'var(--hairline)',
                text: out >= 14 ? Math.round(count) : undefined,
              };
            }}
          />
          <rect
            x={stamp.x + 1}
            y={stamp.y + 1}
            width={k * out - 2}
            height={k * out - 2}
            fill="var(--accent)"
            fillOpacity={0.1}
            stroke="var(--accent)"
            strokeWidth={2.5}
          />
        </g>
      </svg>
    </g>
  );
}
