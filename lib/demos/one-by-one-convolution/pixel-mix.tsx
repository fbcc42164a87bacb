import { axisColour } from '@/lib/demos/shared/axis';
import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import { CellFrame } from '@/lib/demos/shared/cell-frame';
import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { side } from './channels';
import type { words } from './words';

interface PixelMixProps {
  size: FigureSize;
  /** RGB, row by row. */
  colours: Uint8Array;
  at: { row: number; column: number };
  /** Channels of the pixel chosen. */
  x: readonly number[];
  /** Its outputs and the weights [input][output]; null before the run. */
  y: readonly number[] | null;
  matrix: readonly (readonly number[])[] | null;
  output: number;
  text: (typeof words)['en'];
  onMove(at: { row: number; column: number }): void;
}

const top = 22;
const most = 6;

/** The picture to choose a pixel of, its channels as a column, the matrix they meet, and the sums under it. */
export function PixelMix({ size, colours, at, x, y, matrix, output, text, onMove }: PixelMixProps) {
  const square = Math.min(174, size.height - top - 8, size.width * 0.34);
  const cell = square / side;
  const cursor = cellCursor({
    label: text.pixel,
    rows: side,
    columns: side,
    at,
    valueText: text.at(at.row, at.column),
    onMove,
  });
  const rows = Math.min(most, x.length);
  const columns = Math.min(most, output);
  const left = square + 34;
  const wide = Math.min(54, (size.width - left - 40) / (columns + 1));
  const tall = Math.min(30, (size.height - top - 44) / (rows + 1));
  const [w, under] = [left + wide + 24, top + rows * tall + 18];
  const limit = Math.max(1, ...(y ?? []).map(Math.abs));
  return (
    <g className="text-[12px]">
      <text y={13} className="fill-ink">
        {text.picture} <tspan fill={axisColour('space')}>{`${side} × ${side}`}</tspan>
        <tspan fill={axisColour('channel')}>{` × ${x.length}`}</tspan>
      </text>
      <g {...cursor} transform={`translate(0,${top})`}>
        <PixelPicture
          x={0}
          y={0}
          width={square}
          height={square}
          pixels={{ width: side, height: side, channels: 3, data: colours }}
        />
        <rect width={square} height={square} fill="transparent" />
        <CellFrame at={at} cell={cell} hasHalo />
      </g>
      <text x={left} y={13} fill={axisColour('channel')} fontWeight={600}>
        {`x [${x.length}]`}
      </text>
      <text x={w} y={13} className="fill-ink">
        <tspan fontWeight={600}>W</tspan>{' '}
        <tspan fill={axisColour('channel')}>{`[${x.length}, ${output}]`}</tspan>
      </text>
      {x.slice(0, rows).map((value, c) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a channel is its place
        <g key={c}>
          <Box x={left} y={top + c * tall} width={wide} height={tall} value={value} limit={2} />
          {Array.from({ length: columns }, (_, o) => o).map((o) => (
            <Box
              key={o}
              x={w + o * wide}
              y={top + c * tall}
              width={wide}
              height={tall}
              value={matrix?.[c]?.[o]}
              limit={2}
            />
          ))}
        </g>
      ))}
      {x.length > rows && (
        <text x={left + wide / 2} y={under - 6} textAnchor="middle" className="fill-ink-soft">
          ⋮
        </text>
      )}
      <g data-part="product">
        <text x={w - 12} y={under + tall / 2} dy="0.35em" textAnchor="end" className="fill-ink">
          x·W + b =
        </text>
        {Array.from({ length: columns }, (_, o) => o).map((o) => (
          <Box
            key={o}
            x={w + o * wide}
            y={under}
            width={wide}
            height={tall}
            value={y?.[o]}
            limit={2 * limit}
            strong
          />
        ))}
        {output > columns && (
          <text x={w + columns * wide + 4} y={under + tall / 2} dy="0.35em" className="fill-ink-soft">
            …
          </text>
        )}
      </g>
    </g>
  );
}

interface BoxProps {
  x: number;
  y: number;
  width: number;
  height: number;
  value: number | undefined;
  limit: number;
  strong?: boolean;
}

function Box({ x, y, width, height, value, limit, strong }: BoxProps) {
  return (
    <g transform={`translate(${x},${y})`}>
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        fill={value === undefined ? 'none' : divergingColour(value, limit)}
        stroke={strong ? 'var(--accent)' : 'var(--hairline)'}
        strokeWidth={strong ? 2 : 1}
      />
      <text
        x={width / 2}
        y={height / 2}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink tabular-nums"
        fontWeight={strong ? 700 : 400}
      >
        {value === undefined ? '?' : formatNumber(value, 2)}
      </text>
    </g>
  );
}
