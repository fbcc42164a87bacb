import { useId } from 'react';
import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { ShapeTspans } from '@/lib/demos/shared/shape-text';
import type { CollateEvidence } from './run';
import type { Words } from './words';

interface BatchGridProps {
  size: FigureSize;
  /** Boxes per image, from the params. */
  counts: readonly number[];
  evidence: CollateEvidence | null;
  text: Words;
}

/** One row per image, one slot per box; hatched where the slot is padding, with mask and gradient in each. */
export function BatchGrid({ size, counts, evidence, text }: BatchGridProps) {
  const hatch = useId();
  const rows = evidence?.slots ?? counts.map((count) => Array.from({ length: count }, () => null));
  const most = Math.max(1, ...rows.map(({ length }) => length));
  const [left, top] = [22, 24];
  const wide = (size.width - left) / most;
  const tall = Math.min(46, (size.height - top - 26) / rows.length);
  const short = wide < 96;
  return (
    <g className="text-[12px]" data-part="shape">
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2={6} stroke="var(--ink-soft)" strokeOpacity={0.45} />
        </pattern>
      </defs>
      <text x={left} y={13} fill={axisColour('time')} fontWeight={600}>
        {text.slots} →
      </text>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its image
        <g key={i} transform={`translate(0,${top + i * tall})`}>
          <text x={4} y={tall / 2} dy="0.35em" fill={axisColour('batch')} fontWeight={700}>
            {rows.length === 1 && counts.length > 1 ? '' : i + 1}
          </text>
          {row.map((numbers, j) => {
            const isReal = evidence ? evidence.mask[i]?.[j] === 1 : true;
            const slope = evidence?.gradient[i]?.[j] ?? 0;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
              <g key={j} transform={`translate(${left + j * wide},0)`}>
                <rect
                  data-part="gradient"
                  width={wide - 4}
                  height={tall - 5}
                  rx={3}
                  fill={isReal ? 'var(--paper-raised)' : `url(#${hatch})`}
                  stroke={isReal ? axisColour('time') : 'var(--ink-soft)'}
                  strokeDasharray={isReal ? undefined : '4 3'}
                />
                <text x={(wide - 4) / 2} y={14} textAnchor="middle" className="fill-ink font-mono" {...halo}>
                  {numbers ? numbers.join(short ? ',' : ' ') : '?'}
                </text>
                {evidence && tall > 34 && (
                  <text
                    x={(wide - 4) / 2}
                    y={31}
                    textAnchor="middle"
                    fill={slope > 0 ? 'var(--gradient-positive)' : 'var(--ink-soft)'}
                    {...halo}
                  >
                    m {isReal ? 1 : 0} · ∇ {slope > 0 ? '≠ 0' : '= 0'}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
      {evidence && (
        <text x={left} y={size.height - 6} className="fill-ink text-[13px]">
          <ShapeTspans
            axes={
              evidence.shape.length === 3
                ? [
                    { axis: 'batch', text: evidence.shape[0] ?? 0 },
                    { axis: 'time', text: evidence.shape[1] ?? 0 },
                    { axis: 'hidden', text: 4 },
                  ]
                : [
                    { axis: 'time', text: evidence.shape[0] ?? 0 },
                    { axis: 'hidden', text: 4 },
                  ]
            }
          />
        </text>
      )}
    </g>
  );
}

const halo = { stroke: 'var(--paper-raised)', strokeWidth: 3, paintOrder: 'stroke' } as const;
