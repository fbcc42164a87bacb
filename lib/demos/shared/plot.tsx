import type { ScaleContinuousNumeric } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber } from './format-number';

/** Any continuous scale of d3-scale: linear, log, symlog. */
export type PlotScale = ScaleContinuousNumeric<number, number>;

interface AxisProps {
  scale: PlotScale;
  /** What the axis measures, with its unit: "x", "loss", "iteration". Never left out. */
  label: string;
  ticks?: number;
}

/** Horizontal axis at height `y`: line, ticks, numbers, and its label at the right end. */
export function XAxis({ scale, label, y, ticks = 5 }: AxisProps & { y: number }) {
  const [from = 0, to = 0] = scale.range();
  return (
    <g className="fill-ink-soft text-[12px]">
      <line x1={from} x2={to} y1={y} y2={y} stroke="var(--ink-soft)" />
      {scale.ticks(ticks).map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)},${y})`}>
          <line y2={4} stroke="var(--ink-soft)" />
          <text y={16} textAnchor="middle" className="tabular-nums">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      <text x={to} y={y + 31} textAnchor="end" className="fill-ink">
        {label}
      </text>
    </g>
  );
}

/** Vertical axis at `x`: numbers, hairlines across to `to`, and its label above it. */
export function YAxis({ scale, label, x, to, ticks = 4 }: AxisProps & { x: number; to: number }) {
  const top = Math.min(...scale.range());
  return (
    <g className="fill-ink-soft text-[12px]">
      {scale.ticks(ticks).map((tick) => (
        <g key={tick} transform={`translate(${x},${scale(tick)})`}>
          <line x2={to - x} stroke="var(--hairline)" />
          <text x={-6} dy="0.32em" textAnchor="end" className="tabular-nums">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      <text x={0} y={top - 8} className="fill-ink">
        {label}
      </text>
    </g>
  );
}

interface LinePathProps {
  /** [x, y] in data units; a point that is not finite leaves a gap. */
  points: readonly (readonly [number, number])[];
  x: PlotScale;
  y: PlotScale;
  /** A CSS colour, from the tokens. */
  colour: string;
  width?: number;
  /** Lines must differ by more than colour where two cross. */
  dash?: string;
}

/** A line through data points. */
export function LinePath({ points, x, y, colour, width = 2, dash }: LinePathProps) {
  const path = line<readonly [number, number]>()
    .defined(([px, py]) => Number.isFinite(px) && Number.isFinite(py))
    .x(([px]) => x(px))
    .y(([, py]) => y(py));
  return (
    <path
      d={path([...points]) ?? ''}
      fill="none"
      stroke={colour}
      strokeWidth={width}
      strokeLinejoin="round"
      strokeDasharray={dash}
    />
  );
}
