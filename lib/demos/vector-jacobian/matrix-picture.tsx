import { scaleLinear } from 'd3-scale';
import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Evidence } from './evidence';
import { SeedBar } from './seed-bar';
import type { Words } from './words';

const subscripts = ['₁', '₂', '₃'] as const;
const top = 26;
const rowPitch = 38;
const cellHeight = 32;
const sumsY = top + 3 * rowPitch + 16;

interface MatrixProps {
  size: FigureSize;
  v: readonly number[];
  x: readonly number[];
  /** Of the same y and x; its gradient may still belong to another v. */
  evidence: Evidence | null;
  gradient: readonly number[] | null;
  guess: readonly number[] | null;
  column: number | null;
  text: Words;
  onSeed(v: number[]): void;
  onColumn(column: number | null): void;
}

/** v standing beside the rows of J that it weights; under J the column sums vᵀJ. */
export function MatrixPicture(props: MatrixProps) {
  const { size, v, x, evidence, gradient, guess, column, text, onSeed, onColumn } = props;
  const barWidth = Math.min(190, size.width * 0.32);
  const left = barWidth + 46;
  const pitch = Math.min(96, (size.width - left) / 3);
  const scale = scaleLinear([-3, 3], [8, barWidth - 8]);
  const limit = Math.max(...(evidence?.jacobian.flat().map(Math.abs) ?? [1]));
  const rows = [0, 1, 2] as const;
  const faded = (j: number) => (column !== null && column !== j ? 0.35 : 1);

  return (
    <g className="font-mono text-[13px] tabular-nums">
      <text x={scale(0)} y={14} textAnchor="middle" className="fill-ink font-semibold">
        v
      </text>
      <line x1={scale(0)} x2={scale(0)} y1={top - 4} y2={top + 3 * rowPitch - 2} stroke="var(--ink-soft)" />
      {rows.map((i) => (
        <g key={i}>
          <SeedBar
            scale={scale}
            value={v[i] ?? 0}
            y={top + i * rowPitch + cellHeight / 2}
            label={text.bar(i + 1)}
            onMove={(to) => onSeed(v.map((old, at) => (at === i ? to : old)))}
          />
          <text
            x={left - 8}
            y={top + i * rowPitch + cellHeight / 2}
            dy="0.35em"
            textAnchor="end"
            className="fill-ink-soft"
          >
            y{subscripts[i]}
          </text>
        </g>
      ))}
      {rows.map((j) => {
        const sum = gradient?.[j];
        const right = guess && sum !== undefined ? Math.abs((guess[j] ?? Number.NaN) - sum) <= 0.01 : null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a column of an SVG cannot be a <button>
          <g
            key={j}
            role="button"
            tabIndex={0}
            aria-label={text.columnButton(j + 1)}
            aria-pressed={column === j}
            transform={`translate(${left + j * pitch},0)`}
            opacity={faded(j)}
            className="cursor-pointer outline-offset-0"
            onPointerEnter={(event) => event.pointerType === 'mouse' && onColumn(j)}
            onPointerLeave={(event) => event.pointerType === 'mouse' && onColumn(null)}
            onFocus={() => onColumn(j)}
            onBlur={() => onColumn(null)}
            onClick={() => onColumn(j)}
          >
            <rect y={0} width={pitch - 6} height={sumsY + cellHeight} fill="transparent" />
            <text x={(pitch - 6) / 2} y={14} textAnchor="middle" className="fill-ink-soft">
              x{subscripts[j]}={formatNumber(x[j] ?? 0)}
            </text>
            {rows.map((i) => (
              <g key={i} data-part={i === j ? 'pointwise' : undefined}>
                <Cell
                  y={top + i * rowPitch}
                  width={pitch - 6}
                  limit={limit}
                  value={evidence?.jacobian[i]?.[j]}
                />
              </g>
            ))}
            <line x2={pitch - 6} y1={sumsY - 9} y2={sumsY - 9} stroke="var(--ink)" />
            <g data-part="product">
              <Cell y={sumsY} width={pitch - 6} limit={Math.max(limit, 1)} value={sum} strong />
            </g>
            {guess && (
              <text
                x={(pitch - 6) / 2}
                y={sumsY + cellHeight + 16}
                textAnchor="middle"
                className={
                  right === null ? 'fill-ink-soft' : right ? 'fill-stamp-holds' : 'fill-stamp-refuted'
                }
              >
                {formatNumber(guess[j] ?? Number.NaN)}
                {right === null ? '' : right ? ' ✓' : ' ✗'}
              </text>
            )}
          </g>
        );
      })}
      <text
        data-part="product"
        x={left - 8}
        y={sumsY + cellHeight / 2}
        dy="0.35em"
        textAnchor="end"
        className="fill-ink font-semibold"
      >
        vᵀJ =
      </text>
      {guess && (
        <text x={left - 8} y={sumsY + cellHeight + 16} textAnchor="end" className="fill-ink-soft font-sans">
          {text.yours}
        </text>
      )}
    </g>
  );
}

interface CellProps {
  y: number;
  width: number;
  limit: number;
  value: number | undefined;
  strong?: boolean;
}

function Cell({ y, width, limit, value, strong }: CellProps) {
  return (
    <g transform={`translate(0,${y})`}>
      <rect
        width={width}
        height={cellHeight}
        rx={3}
        fill={value === undefined ? 'var(--paper-raised)' : divergingColour(0.55 * value, limit)}
        stroke={strong ? 'var(--ink)' : 'var(--hairline)'}
        strokeWidth={strong ? 1.5 : 1}
      />
      <text
        x={width / 2}
        y={cellHeight / 2}
        dy="0.35em"
        textAnchor="middle"
        className={`fill-ink ${strong ? 'font-bold' : ''}`}
      >
        {value === undefined ? '…' : formatNumber(Math.abs(value) < 1e-6 ? 0 : value, 3)}
      </text>
    </g>
  );
}
