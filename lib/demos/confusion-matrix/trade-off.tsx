import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import type { Evidence } from './run';
import { ratesOf } from './tally';
import type { Words } from './words';

/** Precision against recall over all thresholds, and where the chosen threshold stands. */
export function TradeOff({
  size,
  evidence,
  text,
}: {
  size: FigureSize;
  evidence: Evidence | null;
  text: Words;
}) {
  const x = scaleLinear([0, 1], [38, size.width - 12]);
  const y = scaleLinear([0, 1], [size.height - 38, 26]);
  const points = evidence?.sweep.map(({ counts }) => {
    const { precision, recall } = ratesOf(counts);
    return [recall, precision] as const;
  });
  const now = evidence && ratesOf(evidence.counts);
  return (
    <g data-part="formulas">
      <YAxis scale={y} label={text.precision} x={38} to={size.width - 12} ticks={3} />
      <XAxis scale={x} label={text.recall} y={size.height - 38} ticks={3} />
      {points && <LinePath points={points} x={x} y={y} colour="var(--ink-soft)" width={1.5} />}
      {points?.map(
        ([recall, precision], i) =>
          Number.isFinite(recall) &&
          Number.isFinite(precision) && (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its threshold
              key={i}
              cx={x(recall)}
              cy={y(precision)}
              r={2.5}
              fill="var(--ink-soft)"
            />
          ),
      )}
      {now && Number.isFinite(now.recall) && (
        <circle
          cx={x(now.recall)}
          cy={y(Number.isFinite(now.precision) ? now.precision : 0)}
          r={6}
          fill={Number.isFinite(now.precision) ? 'var(--accent)' : 'var(--paper)'}
          stroke="var(--accent)"
          strokeWidth={2}
        />
      )}
      {now && !Number.isFinite(now.precision) && (
        <text x={x(0) + 12} y={y(0) - 10} className="fill-ink text-[12px]">
          {text.undefinedHere}
        </text>
      )}
    </g>
  );
}
