import { scaleLinear, scaleLog } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { LinePath, YAxis } from '@/lib/demos/shared/plot';
import { ladder, type WeightEvidence } from './evidence';
import { weightRange } from './params';
import { precisionOf, recallOf } from './scores';
import type { Words } from './words';

interface TradeOffProps {
  size: FigureSize;
  /** Weight of the rare class, which the handle moves. */
  weight: number;
  evidence: WeightEvidence | null;
  /** What the learner said precision would do, in words. */
  you: string | null;
  text: Words;
  onWeight(weight: number): void;
}

/** Recall and precision of held-out points along the ladder; the upright line is the chosen weight. */
export function TradeOff({ size, weight, evidence, you, text, onWeight }: TradeOffProps) {
  const x = scaleLog([1, 20], [40, size.width - 66]);
  const y = scaleLinear([0, 1], [size.height - 38, 24]);
  const recall = evidence?.ladder.map(({ counts }, i) => [ladder[i] ?? 1, recallOf(counts)] as const);
  const precision = evidence?.ladder.map(({ counts }, i) => [ladder[i] ?? 1, precisionOf(counts)] as const);
  const end = (points: readonly (readonly [number, number])[]) => y(points.at(-1)?.[1] || 0);
  const bottom = y(0);
  return (
    <g className="text-[12px]">
      <YAxis scale={y} label={text.share} x={34} to={size.width - 60} ticks={3} />
      <line x1={x(1)} x2={x(20)} y1={bottom} y2={bottom} stroke="var(--ink-soft)" />
      {ladder.map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},${bottom})`} className="fill-ink-soft">
          <line y2={4} stroke="var(--ink-soft)" />
          <text y={16} textAnchor="middle" className="tabular-nums">
            {tick}
          </text>
        </g>
      ))}
      <text x={x(20)} y={bottom + 31} textAnchor="end" className="fill-ink">
        {text.weight}
      </text>
      {recall && (
        <g data-part="recall">
          <LinePath points={recall} x={x} y={y} colour="var(--accent)" width={2.5} />
          {recall.map(([at, value]) => (
            <circle key={at} cx={x(at)} cy={y(value)} r={4} fill="var(--accent)" />
          ))}
          <text x={x(20) + 8} y={end(recall)} dy="0.35em" fill="var(--accent)" fontWeight={600}>
            {text.recall}
          </text>
        </g>
      )}
      {precision && (
        <g data-part="precision">
          <LinePath points={precision} x={x} y={y} colour="var(--stamp-refuted)" width={2.5} dash="6 4" />
          {precision.map(
            ([at, value]) =>
              Number.isFinite(value) && (
                <rect
                  key={at}
                  x={x(at) - 4}
                  y={y(value) - 4}
                  width={8}
                  height={8}
                  fill="var(--stamp-refuted)"
                />
              ),
          )}
          <text x={x(20) + 8} y={end(precision)} dy="0.35em" fill="var(--stamp-refuted)" fontWeight={600}>
            {text.precision}
          </text>
        </g>
      )}
      <WeightHandle x={x} top={y(1)} bottom={bottom} weight={weight} text={text} onWeight={onWeight} />
      {you && (
        <text x={x(1) + 6} y={bottom - 8} className="fill-ink-soft">
          {text.youSaid(you)}
        </text>
      )}
    </g>
  );
}

interface HandleProps extends Pick<TradeOffProps, 'weight' | 'text' | 'onWeight'> {
  x: ReturnType<typeof scaleLog<number, number>>;
  top: number;
  bottom: number;
}

function WeightHandle({ x, top, bottom, weight, text, onWeight }: HandleProps) {
  const shown = Math.min(20, Math.max(1, weight));
  const drag = useDrag({
    label: text.handle,
    x: { ...weightRange, min: 1, value: shown, scale: x },
    onChange: (to) => onWeight(to.x),
  });
  return (
    <g {...drag}>
      <rect x={x(shown) - 22} y={top - 24} width={44} height={bottom - top + 24} fill="transparent" />
      <line
        x1={x(shown)}
        x2={x(shown)}
        y1={top - 6}
        y2={bottom}
        stroke="var(--ink)"
        strokeWidth={2}
        strokeDasharray="2 3"
      />
      <rect
        x={x(shown) - 15}
        y={top - 23}
        width={30}
        height={18}
        rx={4}
        fill="var(--paper-raised)"
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <text x={x(shown)} y={top - 14} dy="0.35em" textAnchor="middle" className="fill-ink font-mono">
        {formatNumber(weight, 3)}
      </text>
    </g>
  );
}
