import { axisColour } from '@/lib/demos/shared/axis';
import { useDrag } from '@/lib/demos/shared/drag';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PlotScale } from '@/lib/demos/shared/plot';

interface InputHandleProps {
  x: number;
  scale: PlotScale;
  value: number;
  label: string;
  onChange(value: number): void;
}

/** One input of the sequence: drag it up or down, or use the arrow keys. */
export function InputHandle({ x, scale, value, label, onChange }: InputHandleProps) {
  const drag = useDrag({
    label,
    y: { value, min: -2, max: 2, step: 0.1, scale },
    onChange: ({ y }) => onChange(Math.round(y * 10) / 10),
  });
  return (
    <g {...drag}>
      <line x1={x} x2={x} y1={scale(0)} y2={scale(value)} stroke={axisColour('time')} strokeWidth={3} />
      <circle cx={x} cy={scale(value)} r={22} fill="transparent" />
      <circle cx={x} cy={scale(value)} r={6} fill={axisColour('time')} />
      <text x={x + 11} y={scale(value)} dy="0.35em" className="fill-ink tabular-nums">
        {formatNumber(value)}
      </text>
    </g>
  );
}
