import { scaleLinear } from 'd3-scale';
import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import { useDrag } from '@/lib/demos/shared/drag';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { side } from './pooling';
import type { words } from './words';

interface XGridProps {
  x: readonly number[];
  windows: readonly (readonly number[])[];
  cell: number;
  top: number;
  /** Cells that got gradient: they are framed. */
  chosen: readonly number[];
  text: (typeof words)['en'];
  onChange(x: number[]): void;
}

/** The map, each number to be dragged up or down, with the windows drawn over it. */
export function XGrid({ x, windows, cell, top, chosen, text, onChange }: XGridProps) {
  return (
    <g className="text-[13px]">
      <text y={13} className="fill-ink text-[12px]">
        {text.x}
      </text>
      {x.map((value, i) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          key={i}
          label={text.value(i)}
          value={value}
          left={(i % side) * cell}
          y={top + Math.floor(i / side) * cell}
          cell={cell}
          chosen={chosen.includes(i)}
          onChange={(next) => onChange(x.map((old, at) => (at === i ? next : old)))}
        />
      ))}
      <g pointerEvents="none">
        {windows.map(([first = 0]) => (
          <rect
            key={first}
            x={(first % side) * cell + 1.5}
            y={top + Math.floor(first / side) * cell + 1.5}
            width={2 * cell - 3}
            height={2 * cell - 3}
            rx={4}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={2}
            strokeDasharray={windows.length > 4 ? '5 4' : undefined}
          />
        ))}
      </g>
    </g>
  );
}

interface CellProps {
  label: string;
  value: number;
  left: number;
  y: number;
  cell: number;
  chosen: boolean;
  onChange(value: number): void;
}

function Cell({ label, value, left, y, cell, chosen, onChange }: CellProps) {
  const drag = useDrag({
    label,
    y: { value, min: -9, max: 9, step: 0.5, scale: scaleLinear([-9, 9], [180, 0]) },
    onChange: (to) => onChange(to.y),
  });
  return (
    <g {...drag} transform={`translate(${left},${y})`}>
      <rect x={3} y={3} width={cell - 6} height={cell - 6} fill={divergingColour(value, 18)} />
      {chosen && (
        <circle
          cx={cell / 2}
          cy={cell / 2}
          r={cell / 2 - 7}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      )}
      <text
        x={cell / 2}
        y={cell / 2}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink tabular-nums"
        fontWeight={chosen ? 700 : 400}
      >
        {formatNumber(value, 3)}
      </text>
    </g>
  );
}
