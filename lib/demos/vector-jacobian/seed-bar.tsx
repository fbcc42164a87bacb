import { useDrag } from '@/lib/demos/shared/drag';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PlotScale } from '@/lib/demos/shared/plot';
import { seedRange } from './params';

interface SeedBarProps {
  scale: PlotScale;
  value: number;
  /** Middle of the bar. */
  y: number;
  label: string;
  onMove(value: number): void;
}

/** One weight of the seed as a bar from 0; its end is the handle. */
export function SeedBar({ scale, value, y, label, onMove }: SeedBarProps) {
  const drag = useDrag({
    label,
    x: { value, ...seedRange, scale },
    onChange: (to) => onMove(to.x),
  });
  const [zero, end] = [scale(0), scale(value)];
  const colour = value < 0 ? 'var(--gradient-negative)' : 'var(--gradient-positive)';
  const outward = value < 0 ? 1 : -1;
  return (
    <g {...drag}>
      <rect x={end - 22} y={y - 19} width={44} height={38} fill="transparent" />
      <rect
        x={Math.min(zero, end)}
        y={y - 6}
        width={Math.abs(end - zero)}
        height={12}
        fill={colour}
        fillOpacity={0.5}
      />
      <circle
        cx={end}
        cy={y}
        r={8}
        fill="var(--paper-raised)"
        stroke={value === 0 ? 'var(--ink-soft)' : colour}
        strokeWidth={2}
      />
      <text
        x={zero + outward * 8}
        y={y}
        dy="0.35em"
        textAnchor={outward > 0 ? 'start' : 'end'}
        className="fill-ink"
      >
        {formatNumber(value)}
      </text>
    </g>
  );
}
