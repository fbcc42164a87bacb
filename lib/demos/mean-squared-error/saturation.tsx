import { range } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis } from '@/lib/demos/shared/plot';
import type { Evidence } from './evidence';
import { logitRange } from './params';
import { logitSlopes } from './squares';
import type { Words } from './words';

const floor = 1e-5;

interface SaturationProps {
  size: FigureSize;
  logit: number;
  evidence: Evidence | null;
  text: Words;
  onLogit(logit: number): void;
}

/** How hard both losses pull on a logit whose target is 1, on a log scale: far left the squared error hardly pulls. */
export function Saturation({ size, logit, evidence, text, onLogit }: SaturationProps) {
  const x = scaleLinear([logitRange.min, logitRange.max], [44, size.width - 12]);
  const y = scaleLog([floor, 1], [size.height - 36, 26]).clamp(true);
  const drag = useDrag({
    label: text.logit,
    x: { value: logit, ...logitRange, scale: x },
    onChange: (to) => onLogit(to.x),
  });
  const curve = (name: 'squared' | 'crossEntropy') =>
    range(logitRange.min, logitRange.max + 0.01, 0.25).map((z) => [z, logitSlopes(z)[name]] as const);
  const dots = evidence
    ? ([
        [text.error, Math.abs(evidence.logit.squared), 'var(--stamp-refuted)', 16],
        [text.entropy, Math.abs(evidence.logit.crossEntropy), 'var(--accent)', 16],
      ] as const)
    : [];
  return (
    <>
      <text y={12} className="fill-ink text-[12px]">
        {text.slope}
      </text>
      {[1, 1e-2, 1e-4].map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`} className="fill-ink-soft text-[12px]">
          <line x1={44} x2={size.width - 12} stroke="var(--hairline)" />
          <text x={38} dy="0.32em" textAnchor="end">
            {tick === 1e-4 ? '1e−4' : tick}
          </text>
        </g>
      ))}
      <XAxis scale={x} label={text.logit} y={size.height - 36} ticks={6} />
      <g {...drag}>
        <rect x={x(logit) - 22} y={26} width={44} height={size.height - 62} fill="transparent" />
        <line
          x1={x(logit)}
          x2={x(logit)}
          y1={26}
          y2={size.height - 36}
          stroke="var(--ink-soft)"
          strokeDasharray="3 3"
        />
        <rect
          x={x(logit) - 6}
          y={size.height - 42}
          width={12}
          height={12}
          fill="var(--paper-raised)"
          stroke="var(--accent)"
          strokeWidth={2}
        />
      </g>
      {evidence && (
        <g data-part="classes">
          <LinePath points={curve('squared')} x={x} y={y} colour="var(--stamp-refuted)" />
          <LinePath points={curve('crossEntropy')} x={x} y={y} colour="var(--accent)" dash="7 3" />
          {dots.map(([name, slope, colour, below]) => (
            <g key={name}>
              <circle cx={x(logit)} cy={y(slope)} r={4.5} fill={colour} />
              <text x={x(logit) + 8} y={y(slope) + below} fill={colour} className="font-semibold text-[12px]">
                {name}
              </text>
            </g>
          ))}
        </g>
      )}
    </>
  );
}
