import { scaleLinear, scaleLog } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import type { Evidence } from './evidence';
import { mostDepth } from './params';
import type { Words } from './words';

interface GradientBarsProps {
  size: FigureSize;
  depth: number;
  skip: boolean;
  evidence: Evidence | null;
  /** The learner's two locked answers, in words. */
  you: string;
  text: Words;
  onDepth(depth: number): void;
}

/** Bars end here; what is smaller has no bar. */
const floor = 1e-32;
const exponents = [0, -8, -16, -24, -32];

/** Two bars a layer on a log scale: hollow the plain stack, filled the net on trial. The right end is dragged to set the depth. */
export function GradientBars({ size, depth, skip, evidence, you, text, onDepth }: GradientBarsProps) {
  const [left, right, top, bottom] = [46, size.width - 22, 38, size.height - 34];
  const y = scaleLog([floor, 1e3], [bottom, top]).clamp(true);
  const across = scaleLinear([0, mostDepth], [left, right]);
  const pitch = across(1) - across(0);
  const drag = useDrag({
    label: text.depth,
    x: { value: depth, min: 1, max: mostDepth, step: 1, scale: across },
    onChange: (to) => onDepth(to.x),
  });
  const series = evidence
    ? [
        { id: 'plain', norms: evidence.plain, filled: false },
        { id: 'residual', norms: evidence.residual, filled: true },
      ]
    : [];
  return (
    <g className="text-[12px]">
      <text y={12} className="fill-ink">
        {text.gradient}
      </text>
      <g transform={`translate(0,28)`} className="fill-ink-soft">
        <rect y={-9} width={10} height={10} fill="none" stroke="var(--ink)" />
        <text x={15}>{text.plain}</text>
        <rect x={70} y={-9} width={10} height={10} fill="var(--accent)" />
        <text x={85}>{skip ? text.withSkip : text.withoutSkip}</text>
        <text x={size.width} textAnchor="end">
          {you}
        </text>
      </g>
      {exponents.map((exponent) => (
        <g key={exponent} transform={`translate(0,${y(10 ** exponent)})`}>
          <line x1={left} x2={right} stroke="var(--hairline)" />
          <text x={left - 6} dy="0.35em" textAnchor="end" className="fill-ink-soft tabular-nums">
            {exponent === 0 ? '1' : `1e−${-exponent}`}
          </text>
        </g>
      ))}
      {series.map(({ id, norms, filled }) => (
        <g key={id} data-part={id}>
          {norms.map((norm, i) => {
            const share = norm / (norms.at(-1) || 1);
            const up = share > floor ? y(share) : bottom;
            return (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its position
                key={i}
                x={across(i) + (filled ? pitch * 0.5 : pitch * 0.08)}
                y={up}
                width={pitch * 0.38}
                height={Math.max(0, bottom - up)}
                fill={filled ? 'var(--accent)' : 'var(--paper-raised)'}
                stroke={filled ? 'none' : 'var(--ink)'}
                strokeWidth={0.75}
              />
            );
          })}
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--ink-soft)" />
      <text x={left} y={bottom + 16} className="fill-ink-soft tabular-nums">
        1
      </text>
      <g {...drag}>
        <rect x={across(depth) - 22} y={top} width={44} height={bottom - top + 30} fill="transparent" />
        <line
          x1={across(depth)}
          x2={across(depth)}
          y1={top}
          y2={bottom}
          stroke="var(--accent)"
          strokeDasharray="3 3"
        />
        <circle
          cx={across(depth)}
          cy={bottom}
          r={7}
          fill="var(--accent)"
          stroke="var(--paper-raised)"
          strokeWidth={2}
        />
        <text
          x={across(depth)}
          y={bottom + 24}
          textAnchor="middle"
          className="fill-ink font-mono"
          fontWeight={600}
        >
          {text.layer} {depth}
        </text>
      </g>
    </g>
  );
}
