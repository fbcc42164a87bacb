import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { xRange } from './params';

interface XLineProps {
  x: number;
  width: number;
  y: number;
  label: string;
  onMove(x: number): void;
}

/** The number line on which x is dragged. */
export function XLine({ x, width, y, label, onMove }: XLineProps) {
  const scale = scaleLinear([xRange.min, xRange.max], [24, width - 24]);
  const drag = useDrag({
    label,
    x: { value: x, ...xRange, scale },
    onChange: (to) => onMove(to.x),
  });
  return (
    <g transform={`translate(0,${y})`} className="fill-ink-soft text-[12px]">
      <line x1={scale.range()[0]} x2={scale.range()[1]} stroke="var(--ink-soft)" />
      {scale.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)},0)`}>
          <line y2={4} stroke="var(--ink-soft)" />
          <text y={17} textAnchor="middle" className="tabular-nums">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      <g {...drag} transform={`translate(${scale(x)},0)`}>
        <circle r={22} fill="transparent" />
        <circle r={8} fill="var(--accent)" stroke="var(--paper)" strokeWidth={2} />
        <text y={-13} textAnchor="middle" className="fill-ink font-mono">
          x = {formatNumber(x)}
        </text>
      </g>
    </g>
  );
}
