import { scaleLinear } from 'd3-scale';
import { Cells } from '@/lib/demos/shared/cells';
import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { UpsamplingEvidence } from './run';
import type { words } from './words';

interface WaysUpProps {
  size: FigureSize;
  /** [[a, b], [c, d]], flat. */
  x: readonly number[];
  /** Null before the run. */
  evidence: UpsamplingEvidence | null;
  text: (typeof words)['en'];
  onChange(x: number[]): void;
}

const top = 18;

/** The small picture, its four numbers to be dragged, and what three ways of doubling make of it. */
export function WaysUp({ size, x, evidence, text, onChange }: WaysUpProps) {
  const cell = { width: Math.min(42, (size.width - 24) / 8), height: (size.height / 2 - top - 4) / 4 };
  const limit = Math.max(1, ...x.map(Math.abs));
  const right = 4 * cell.width + 24;
  const places = [
    { name: text.nearest, rows: evidence?.nearest, left: right, y: 0, part: undefined },
    { name: text.bilinear, rows: evidence?.bilinear, left: 0, y: size.height / 2, part: 'bilinear' },
    { name: text.unpooled, rows: evidence?.unpooled, left: right, y: size.height / 2, part: undefined },
  ];
  return (
    <g className="text-[12px]">
      <text y={12} className="fill-ink font-mono">
        x
      </text>
      {x.map((value, i) => (
        <Value
          // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place
          key={i}
          label={text.value(i)}
          value={value}
          left={(i % 2) * 2 * cell.width}
          y={top + Math.floor(i / 2) * 2 * cell.height}
          width={2 * cell.width}
          height={2 * cell.height}
          limit={limit}
          onChange={(next) => onChange(x.map((old, at) => (at === i ? next : old)))}
        />
      ))}
      {places.map(({ name, rows, left, y, part }) => (
        <g key={name} transform={`translate(${left},${y})`} data-part={part}>
          <text y={12} className="fill-ink">
            {name}
          </text>
          <g transform={`translate(0,${top})`}>
            <Cells
              rows={4}
              columns={4}
              width={cell.width}
              height={cell.height}
              look={(row, column) => {
                const value = rows?.[row]?.[column];
                if (value === undefined) return { stroke: 'var(--hairline)' };
                return {
                  fill: divergingColour(value, 2 * limit),
                  stroke: 'var(--hairline)',
                  text: formatNumber(value, 3),
                };
              }}
            />
          </g>
        </g>
      ))}
    </g>
  );
}

interface ValueProps {
  label: string;
  value: number;
  left: number;
  y: number;
  width: number;
  height: number;
  limit: number;
  onChange(value: number): void;
}

/** One pixel of x: dragged up it grows. */
function Value({ label, value, left, y, width, height, limit, onChange }: ValueProps) {
  const drag = useDrag({
    label,
    y: { value, min: -9, max: 9, step: 0.5, scale: scaleLinear([-9, 9], [180, 0]) },
    onChange: (to) => onChange(to.y),
  });
  return (
    <g {...drag} transform={`translate(${left},${y})`}>
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        fill={divergingColour(value, 2 * limit)}
        stroke="var(--accent)"
        strokeWidth={1.5}
      />
      <text
        x={width / 2}
        y={height / 2}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink tabular-nums text-[13px]"
        fontWeight={600}
      >
        {formatNumber(value, 3)}
      </text>
      <path d={`M${width - 9},${height / 2 - 3}l3,-5l3,5zm0,6l3,5l3,-5z`} fill="var(--accent)" />
    </g>
  );
}
