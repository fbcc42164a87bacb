import { axisColour } from '@/lib/demos/shared/axis';
import { useDrag } from '@/lib/demos/shared/drag';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PlotScale } from '@/lib/demos/shared/plot';
import { activationRange } from './params';

interface ActivationBarProps {
  label: string;
  /** Middle of the bar, px. */
  x: number;
  y: PlotScale;
  value: number;
  onMove(value: number): void;
}

/** One activation as a bar from 0; its top is the handle. */
export function ActivationBar({ label, x, y, value, onMove }: ActivationBarProps) {
  const drag = useDrag({ label, y: { value, ...activationRange, scale: y }, onChange: (to) => onMove(to.y) });
  const [zero, top] = [y(0), y(value)];
  return (
    <g {...drag}>
      <rect
        x={x - 15}
        y={y(activationRange.max) - 12}
        width={30}
        height={zero - y(activationRange.max) + 14}
        fill="transparent"
      />
      <rect x={x - 9} y={top} width={18} height={zero - top} fill={axisColour('hidden')} fillOpacity={0.45} />
      <rect
        x={x - 11}
        y={top - 4}
        width={22}
        height={8}
        rx={3}
        fill="var(--paper-raised)"
        stroke={axisColour('hidden')}
        strokeWidth={2}
      />
      <text x={x} y={top - 8} textAnchor="middle" className="fill-ink text-[12px] tabular-nums">
        {formatNumber(value)}
      </text>
    </g>
  );
}
