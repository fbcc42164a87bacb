import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import type { Evidence } from './evidence';
import { trueCurve } from './noisy-curve';
import { grid } from './tanh-net';
import type { Words } from './words';

interface FitPictureProps {
  size: FigureSize;
  evidence: Evidence | null;
  text: Words;
}

/** The training points, the curve behind them, and what the net makes of them at the checkpoint and in the end. */
export function FitPicture({ size, evidence, text }: FitPictureProps) {
  const x = scaleLinear([-1, 1], [34, size.width - 10]);
  const y = scaleLinear([-2.4, 2.4], [size.height - 36, 30]).clamp(true);
  const curve = (heights: readonly number[]) => grid.map((at, i) => [at, heights[i] ?? Number.NaN] as const);
  const curves = evidence?.curves;
  const names = [
    { name: text.truth, colour: 'var(--ink-soft)', dash: '2 4' },
    ...(curves
      ? [
          { name: text.restored, colour: 'var(--accent)', dash: undefined },
          { name: text.last, colour: 'var(--stamp-refuted)', dash: '7 3' },
        ]
      : []),
  ];
  return (
    <>
      <YAxis scale={y} label={text.y} x={34} to={size.width - 10} ticks={3} />
      <XAxis scale={x} label={text.x} y={size.height - 36} ticks={5} />
      <LinePath
        points={grid.map((at) => [at, trueCurve(at)])}
        x={x}
        y={y}
        colour="var(--ink-soft)"
        dash="2 4"
      />
      {curves && (
        <g data-part="test">
          <LinePath points={curve(curves.last)} x={x} y={y} colour="var(--stamp-refuted)" dash="7 3" />
          <LinePath points={curve(curves.restored)} x={x} y={y} colour="var(--accent)" />
        </g>
      )}
      {evidence?.train.xs.map((at, i) => (
        <circle
          key={at}
          cx={x(at)}
          cy={y(evidence.train.ys[i] ?? 0)}
          r={evidence.train.xs.length > 60 ? 1.5 : 3.5}
          fill="var(--ink)"
          fillOpacity={0.75}
        />
      ))}
      {names.map(({ name, colour, dash }, i) => (
        <g key={name} transform={`translate(${52 + i * Math.min(110, (size.width - 60) / 3)},12)`}>
          <line x2={20} stroke={colour} strokeWidth={2} strokeDasharray={dash} />
          <text x={25} dy="0.32em" fill={colour} className="font-semibold text-[12px]">
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
