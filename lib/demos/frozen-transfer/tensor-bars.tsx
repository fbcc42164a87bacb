import { scaleLog } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Evidence } from './evidence';
import { backboneNames } from './network';
import type { Words } from './words';

interface TensorBarsProps {
  size: FigureSize;
  frozen: boolean;
  evidence: Evidence | null;
  text: Words;
}

export const tensorNames = [...backboneNames, 'head.weight', 'head.bias'] as const;

/** One row a tensor with its largest change on a log scale; the running mean stands apart, for no optimiser holds it. */
export function TensorBars({ size, frozen, evidence, text }: TensorBarsProps) {
  const pitch = (size.height - 18) / (tensorNames.length + 1);
  const left = 118;
  const x = scaleLog([1e-4, 10], [left, size.width - 62]).clamp(true);
  const measured = evidence?.accuracy ? evidence : null;
  const rows = [
    ...tensorNames.slice(0, 4).map((name, i) => ({ name, change: measured?.changes[i], part: 'frozen' })),
    { name: 'norm.running_mean', change: measured?.meanChange, part: 'statistics' },
    ...tensorNames.slice(4).map((name, i) => ({
      name,
      change: measured?.changes[i + 4],
      part: name.startsWith('head') ? 'head' : 'frozen',
    })),
  ];
  return (
    <g className="text-[12px]">
      {rows.map(({ name, change, part }, i) => {
        const y = 12 + pitch * i;
        const held = part === 'frozen' && frozen;
        const colour = part === 'head' ? 'var(--accent)' : 'var(--stamp-refuted)';
        return (
          <g key={name} transform={`translate(0,${y})`} data-part={part}>
            <text
              dy="0.35em"
              className={part === 'statistics' ? 'fill-ink font-mono italic' : 'fill-ink font-mono'}
            >
              {name === 'norm.running_mean' ? 'running_mean' : name}
            </text>
            <line x1={left} x2={size.width - 62} stroke="var(--hairline)" />
            {change !== undefined && change !== 0 && (
              <rect x={left} y={-5} width={Math.max(2, x(change) - left)} height={10} fill={colour} />
            )}
            {part === 'statistics' && measured && (
              <path
                data-part="trap"
                d={`M${left},5.5H${x(measured.meanChangeInTrain)}v-11H${left}`}
                fill="none"
                stroke="var(--stamp-refuted)"
                strokeDasharray="3 3"
              />
            )}
            <text x={size.width} dy="0.35em" textAnchor="end" className="fill-ink-soft tabular-nums">
              {change === undefined
                ? held
                  ? text.frozen
                  : part === 'statistics'
                    ? text.buffer
                    : '…'
                : change === 0
                  ? text.exact
                  : formatNumber(change, 2)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
