import { scaleLinear, scaleLog } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis } from '@/lib/demos/shared/plot';
import type { Evidence } from './evidence';
import type { Words } from './words';

interface LossCurvesProps {
  size: FigureSize;
  pretrain: number;
  tune: number;
  evidence: Evidence | null;
  text: Words;
}

/** The loss of every step, first on A, then on B, on a log scale. */
export function LossCurves({ size, pretrain, tune, evidence, text }: LossCurvesProps) {
  const [left, bottom] = [40, size.height - 34];
  const x = scaleLinear([0, pretrain + tune], [left, size.width - 10]);
  const y = scaleLog([0.005, 3], [bottom, 26]).clamp(true);
  const points = (losses: readonly number[], from: number) =>
    losses.map((loss, i) => [from + i + 1, loss] as const);
  return (
    <g className="text-[12px]">
      <text y={12} className="fill-ink">
        {text.loss}
      </text>
      {[1, 0.1, 0.01].map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`} className="fill-ink-soft">
          <line x1={left} x2={size.width - 10} stroke="var(--hairline)" />
          <text x={left - 6} dy="0.35em" textAnchor="end" className="tabular-nums">
            {tick}
          </text>
        </g>
      ))}
      <line
        x1={x(pretrain)}
        x2={x(pretrain)}
        y1={20}
        y2={bottom}
        stroke="var(--ink-soft)"
        strokeDasharray="3 3"
      />
      <text x={x(pretrain) - 6} y={20} textAnchor="end" className="fill-ink-soft">
        {text.taskA}
      </text>
      <text x={x(pretrain) + 6} y={20} className="fill-ink-soft">
        {text.taskB}
      </text>
      <XAxis scale={x} y={bottom} label={text.step} ticks={4} />
      {evidence && (
        <>
          <LinePath points={points(evidence.lossesA, 0)} x={x} y={y} colour="var(--ink-soft)" />
          <g data-part="head">
            <LinePath
              points={points(evidence.lossesB, pretrain)}
              x={x}
              y={y}
              colour="var(--accent)"
              dash="5 3"
            />
          </g>
        </>
      )}
    </g>
  );
}
