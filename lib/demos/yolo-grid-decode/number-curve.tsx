'use client';

import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';

/** One of the four numbers as a handle on its curve. */
interface CurveHandle {
  name: string;
  t: number;
  label: string;
  onChange(t: number): void;
}

interface NumberCurveProps {
  size: FigureSize;
  /** Range of t and of its image. */
  domain: readonly [number, number];
  range: readonly [number, number];
  curve(t: number): number;
  xLabel: string;
  yLabel: string;
  /** Null before the run: the curve is the answer. */
  handles: readonly CurveHandle[];
  answered: boolean;
  /** Values above or below which the number means something it must not, with its name. */
  forbidden: readonly { from: number; to: number; name: string }[];
}

/** The curve that turns a raw number into a place or a factor, with the learner's numbers on it. */
export function NumberCurve(props: NumberCurveProps) {
  const { size, domain, range, curve, xLabel, yLabel, handles, answered, forbidden } = props;
  const x = scaleLinear([...domain], [40, size.width - 14]);
  const y = scaleLinear([...range], [size.height - 38, 26]);
  const points = Array.from({ length: 121 }, (_, i) => {
    const t = domain[0] + ((domain[1] - domain[0]) * i) / 120;
    return [t, curve(t)] as const;
  }).filter(([, value]) => value >= range[0] && value <= range[1]);
  return (
    <>
      {forbidden.map(({ from, to, name }) => (
        <g key={name + from}>
          <rect
            x={40}
            width={size.width - 54}
            y={y(to)}
            height={y(from) - y(to)}
            fill="var(--plot-plateau)"
            opacity={0.5}
          />
          <text
            x={size.width - 18}
            y={(y(from) + y(to)) / 2 + 4}
            textAnchor="end"
            className="fill-ink-soft text-[12px]"
          >
            {name}
          </text>
        </g>
      ))}
      <YAxis scale={y} label={yLabel} x={40} to={size.width - 14} />
      <XAxis scale={x} label={xLabel} y={size.height - 38} />
      {answered && <LinePath points={points} x={x} y={y} colour="var(--plot-loss)" />}
      {handles.map((handle, at) => (
        <Handle
          key={handle.name}
          handle={handle}
          below={at > 0}
          domain={domain}
          range={range}
          curve={curve}
          x={x}
          y={y}
          answered={answered}
        />
      ))}
    </>
  );
}

interface HandleProps extends Pick<NumberCurveProps, 'domain' | 'range' | 'curve' | 'answered'> {
  handle: CurveHandle;
  /** Its words below the point, so that two handles can lie side by side. */
  below: boolean;
  x: ReturnType<typeof scaleLinear<number, number>>;
  y: ReturnType<typeof scaleLinear<number, number>>;
}

function Handle({ handle, below, domain, range, curve, x, y, answered }: HandleProps) {
  const drag = useDrag({
    label: handle.label,
    valueText: `${handle.name} = ${formatNumber(handle.t)}`,
    x: { value: handle.t, min: domain[0], max: domain[1], step: 0.01, scale: x },
    onChange: ({ x: t }) => handle.onChange(t),
  });
  const value = Math.max(range[0], Math.min(range[1], curve(handle.t)));
  const at = answered ? y(value) : y(range[0]);
  return (
    <g {...drag} className="outline-offset-2">
      <circle cx={x(handle.t)} cy={at} r={20} fill="transparent" />
      {answered && (
        <line
          x1={x(handle.t)}
          x2={x(handle.t)}
          y1={y(range[0])}
          y2={at}
          stroke="var(--accent)"
          strokeDasharray="3 3"
        />
      )}
      <circle
        cx={x(handle.t)}
        cy={at}
        r={6}
        fill="var(--accent)"
        stroke="var(--paper-raised)"
        strokeWidth={2}
      />
      <text
        x={x(handle.t)}
        y={answered && below ? at + 20 : at - 11}
        textAnchor="middle"
        className="fill-ink text-[12px]"
      >
        {handle.name}
        {answered && ` → ${formatNumber(curve(handle.t), 3)}`}
      </text>
    </g>
  );
}
