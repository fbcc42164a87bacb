import type { FigureSize } from '@/lib/demos/shared/figure';
import type { PairedCounts } from './paired-test';
import type { Words } from './words';

interface OutcomeTableProps {
  size: FigureSize;
  /** Null before the run. */
  counts: PairedCounts | null;
  names: readonly [string, string];
  text: Words;
}

/** Two by two: who was right on how many images. The two boxes of disagreement carry the test. */
export function OutcomeTable({ size, counts, names, text }: OutcomeTableProps) {
  const top = 40;
  const cell = { width: (size.width - 4) / 2, height: (size.height - top - 8) / 2 };
  const boxes = [
    {
      label: text.both,
      count: counts?.both,
      column: 0,
      row: 0,
      part: undefined,
      fill: 'var(--paper-sunken)',
    },
    {
      label: text.onlySecond,
      count: counts?.onlySecond,
      column: 1,
      row: 0,
      part: 'pairing',
      fill: 'color-mix(in oklab, var(--gradient-positive) 24%, var(--paper-raised))',
    },
    {
      label: text.onlyFirst,
      count: counts?.onlyFirst,
      column: 0,
      row: 1,
      part: 'pairing',
      fill: 'color-mix(in oklab, var(--gradient-negative) 24%, var(--paper-raised))',
    },
    {
      label: text.neither,
      count: counts?.neither,
      column: 1,
      row: 1,
      part: undefined,
      fill: 'var(--paper-sunken)',
    },
  ];
  return (
    <g className="text-[12px]">
      <text x={0} y={12} className="fill-ink-soft">
        {text.first}:{' '}
        <tspan className="fill-ink" fontWeight={600}>
          {names[0]}
        </tspan>
      </text>
      <text x={0} y={29} className="fill-ink-soft">
        {text.second}:{' '}
        <tspan className="fill-ink" fontWeight={600}>
          {names[1]}
        </tspan>
      </text>
      {boxes.map(({ label, count, column, row, part, fill }) => {
        const [x, y] = [column * (cell.width + 4), top + row * (cell.height + 4)];
        return (
          <g key={label} data-part={part}>
            <rect {...cell} x={x} y={y} rx={4} fill={fill} stroke="var(--hairline)" />
            <text
              x={x + cell.width / 2}
              y={y + cell.height / 2 - 4}
              textAnchor="middle"
              className="fill-ink-soft"
            >
              {label}
            </text>
            <text
              x={x + cell.width / 2}
              y={y + cell.height / 2 + 18}
              textAnchor="middle"
              className="fill-ink text-[18px] tabular-nums"
              fontWeight={part ? 700 : 400}
            >
              {count ?? '?'}
            </text>
          </g>
        );
      })}
    </g>
  );
}
