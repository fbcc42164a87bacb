import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import { formatNumber } from '@/lib/demos/shared/format-number';

interface NumberGridProps {
  left: number;
  top: number;
  /** CSS px. */
  cell: number;
  title: string;
  /** Flat and square; null before the run. */
  values: readonly number[] | null;
  /** Cells there will be. */
  count: number;
}

/** A square of numbers under its name; question marks while they are not known. */
export function NumberGrid({ left, top, cell, title, values, count }: NumberGridProps) {
  const side = Math.round(Math.sqrt(count));
  const size = Math.min(cell, (cell * 4) / side);
  const limit = 2 * Math.max(1e-9, ...(values?.map(Math.abs) ?? []));
  return (
    <g className="text-[13px]">
      <text x={left} y={13} className="fill-ink text-[12px]">
        {title}
      </text>
      {Array.from({ length: count }, (_, i) => i).map((i) => {
        const value = values?.[i];
        return (
          <g
            key={i}
            transform={`translate(${left + (i % side) * size},${top + Math.floor(i / side) * size})`}
          >
            <rect
              x={1}
              y={1}
              width={size - 2}
              height={size - 2}
              fill={value === undefined ? 'none' : divergingColour(value, limit)}
              stroke="var(--ink-soft)"
              strokeDasharray={value === undefined ? '3 3' : undefined}
            />
            <text
              x={size / 2}
              y={size / 2}
              dy="0.35em"
              textAnchor="middle"
              className={value === 0 ? 'fill-ink-soft tabular-nums' : 'fill-ink tabular-nums'}
              fontWeight={value ? 600 : 400}
            >
              {value === undefined ? '?' : formatNumber(value, 3)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
