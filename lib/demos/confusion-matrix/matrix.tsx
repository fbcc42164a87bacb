import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { Animal } from './animal';
import type { Evidence } from './run';
import { type Cell, cells } from './tally';
import type { Words } from './words';

interface MatrixProps {
  size: FigureSize;
  /** The class called positive: its row and column come first. */
  positive: 'cat' | 'dog';
  /** Null before the run: empty cells. */
  evidence: Evidence | null;
  /** TP, FN, FP, TN as predicted. */
  guess: readonly number[] | null;
  text: Words;
}

const [left, top] = [58, 36];

/** Rows what the pictures are, columns what they are called; after the run the pictures stand in their cells. */
export function Matrix({ size, positive, evidence, guess, text }: MatrixProps) {
  const [width, height] = [(size.width - left) / 2, (size.height - top) / 2];
  const other = positive === 'cat' ? 'dog' : ('cat' as const);
  return (
    <g className="text-[12px]">
      {([positive, other] as const).map((kind, i) => (
        <g key={kind} className="fill-ink-soft">
          <text x={left + (i + 0.5) * width} y={28} textAnchor="middle">
            {text.called(kind)}
          </text>
          <text x={left - 8} y={top + (i + 0.5) * height} textAnchor="end">
            {text.is(kind)}
          </text>
        </g>
      ))}
      <text x={left + width} y={11} textAnchor="middle" className="fill-ink font-semibold">
        {text.positiveIs(positive)}
      </text>
      {(['right', 'wrong'] as const).map((group) => (
        <g key={group} data-part={group === 'right' ? 'count' : 'errors'}>
          {cells.map((cell, i) =>
            (cell[0] === 't') === (group === 'right') ? (
              <Quarter
                key={cell}
                cell={cell}
                x={left + (i % 2) * width}
                y={top + Math.floor(i / 2) * height}
                width={width - 4}
                height={height - 4}
                evidence={evidence}
                guess={guess?.[i]}
                text={text}
              />
            ) : null,
          )}
        </g>
      ))}
    </g>
  );
}

interface QuarterProps {
  cell: Cell;
  x: number;
  y: number;
  width: number;
  height: number;
  evidence: Evidence | null;
  guess: number | undefined;
  text: Words;
}

function Quarter({ cell, x, y, width, height, evidence, guess, text }: QuarterProps) {
  const wrong = cell[0] === 'f';
  const inside = evidence?.cells.flatMap((at, i) => (at === cell ? [i] : [])) ?? [];
  const perRow = Math.max(1, Math.floor((width - 8) / 23));
  // Six in two rows fit every width in use; a fuller cell moves its rows together.
  const pitch = Math.min(22, (height - 46) / Math.max(1, Math.ceil(inside.length / perRow) - 1));
  const count = evidence?.counts[cell];
  const right = count !== undefined && guess !== undefined && Math.abs(guess - count) <= 0.5;
  return (
    <g transform={`translate(${x},${y})`}>
      <rect
        width={width}
        height={height}
        rx={4}
        fill={wrong ? 'var(--paper-sunken)' : 'var(--paper-raised)'}
        stroke={wrong ? 'var(--stamp-refuted)' : 'var(--stamp-holds)'}
        strokeDasharray={wrong ? '5 3' : undefined}
        strokeWidth={1.5}
      />
      <text x={8} y={17} className="fill-ink">
        <tspan fontWeight={700}>{cell.toUpperCase()}</tspan>
        <tspan className="font-mono font-semibold" dx={6}>
          {count === undefined ? '?' : formatNumber(count)}
        </tspan>
        {evidence && wrong && (
          <tspan dx={6} className="fill-ink-soft">
            {cell === 'fp' ? text.typeOne : text.typeTwo}
          </tspan>
        )}
      </text>
      {guess !== undefined && (
        <text
          x={width - 6}
          y={17}
          textAnchor="end"
          className={
            count === undefined ? 'fill-ink-soft' : right ? 'fill-stamp-holds' : 'fill-stamp-refuted'
          }
        >
          {text.you} {formatNumber(guess)} {count === undefined ? '' : right ? '✓' : '✗'}
        </text>
      )}
      {inside.map((picture, i) => (
        <Animal
          key={picture}
          kind={evidence?.pictures.cats[picture] === 1 ? 'cat' : 'dog'}
          x={18 + (i % perRow) * 23}
          y={36 + Math.floor(i / perRow) * pitch}
          r={9}
        />
      ))}
    </g>
  );
}
