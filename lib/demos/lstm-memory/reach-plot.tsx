import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis } from '@/lib/demos/shared/plot';
import { spreadLabels } from '@/lib/demos/shared/spread-labels';
import { slopeText } from './judge';
import { netLooks, netNames } from './names';
import { nets } from './nets';
import type { Evidence } from './run';
import type { Words } from './words';

interface ReachPlotProps {
  size: FigureSize;
  steps: number;
  evidence: Evidence | null;
  language: 'en' | 'zh';
  text: Words;
}

/** Below this there is nothing a float32 can add to a weight of order one. */
const floor = -40;
const parts = { rnn: 'rnn', gru: 'gates', lstm: 'gates', open: 'open' } as const;

/** log10 of the slope against the distance: a straight fall is a constant loss per step. */
export function ReachPlot({ size, steps, evidence, language, text }: ReachPlotProps) {
  const curves = evidence?.curves;
  const drawn = curves ? nets.flatMap((net) => curves[net]).filter(Number.isFinite) : [];
  const lowest = Math.max(floor, Math.min(-8, ...drawn));
  const unit = Math.max(1, Math.ceil(-lowest / 6));
  const [left, right] = [52, size.width - 140];
  const x = scaleLinear([0, steps], [left, right]);
  const y = scaleLinear([lowest, 1], [size.height - 36, 18]);
  const ticks = Array.from({ length: 7 }, (_, i) => -i * unit).filter((tick) => tick >= lowest);
  const ends = nets.map((net) => y(Math.max(lowest, curves?.[net].at(-1) ?? 0)));
  const labels = spreadLabels(ends, 15, 18, size.height - 42);
  return (
    <g className="text-[12px]">
      <text x={0} y={10} className="fill-ink">
        {text.slope}
      </text>
      {ticks.map((tick) => (
        <g key={tick} className="fill-ink-soft">
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--hairline)" />
          <text x={left - 6} y={y(tick)} dy="0.32em" textAnchor="end" className="tabular-nums">
            {tick === 0 ? '1' : `1e−${-tick}`}
          </text>
        </g>
      ))}
      <XAxis scale={x} label={text.back} y={size.height - 36} />
      {curves &&
        nets.map(
          (net, i) =>
            curves[net].length > 0 && (
              <g key={net} data-part={parts[net]}>
                <LinePath
                  points={curves[net].map((log, k) => [k, log >= floor ? log : Number.NaN] as const)}
                  x={x}
                  y={y}
                  {...netLooks[net]}
                />
                <text
                  x={right + 6}
                  y={labels[i]}
                  dy="0.35em"
                  fill={netLooks[net].colour}
                  className="font-semibold"
                >
                  {netNames[net][language]}{' '}
                  <tspan className="font-mono font-normal">
                    {slopeText(curves[net].at(-1) ?? Number.NaN)}
                  </tspan>
                </text>
              </g>
            ),
        )}
    </g>
  );
}
