import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, YAxis } from '@/lib/demos/shared/plot';
import type { WeightEvidence } from './evidence';
import type { Words } from './words';

interface RulersProps {
  size: FigureSize;
  /** The chosen weights, written `[1, 2]`. */
  pair: string;
  evidence: WeightEvidence | null;
  steps: number;
  text: Words;
}

/** Above, the loss of one batch under three pairs of weights; below, the loss while two pairs train. */
export function Rulers({ size, pair, evidence, steps, text }: RulersProps) {
  const bars = [
    { id: 'ones', part: 'ratio', name: '[1, 1]', value: evidence?.batch.ones },
    { id: 'twos', part: 'ratio', name: '[2, 2]', value: evidence?.batch.twos },
    { id: 'chosen', part: 'weighted', name: pair, value: evidence?.batch.chosen },
  ];
  const most = Math.max(...bars.map(({ value }) => value ?? 0), 1e-9);
  const width = scaleLinear([0, most], [0, size.width - 62 - 66]);
  const { step = [], ones = [], chosen = [] } = evidence?.curves ?? {};
  const highest = Math.max(...ones.filter(Number.isFinite), ...chosen.filter(Number.isFinite), 0.1);
  const x = scaleLinear([0, steps], [40, size.width - 60]);
  const y = scaleLinear([0, highest], [size.height - 22, 108]);
  const curve = (values: readonly number[]) => values.map((value, i) => [step[i] ?? 0, value] as const);
  const ends = [ones.at(-1), chosen.at(-1)].map((value) => y(value ?? 0));
  // The names of two curves that end close together are moved apart.
  const middle = ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2;
  const close = Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) < 14;
  const isLower = (ends[0] ?? 0) >= (ends[1] ?? 0);
  const nameY = (at: 0 | 1) => (close ? middle + ((at === 0) === isLower ? 7 : -7) : (ends[at] ?? 0));
  return (
    <g className="text-[12px]">
      <text x={0} y={12} className="fill-ink">
        {text.batch}
      </text>
      {bars.map(({ id, part, name, value }, i) => (
        <g key={id} data-part={part} transform={`translate(0,${18 + i * 22})`}>
          <text x={0} y={9} dy="0.35em" className="fill-ink font-mono">
            {name}
          </text>
          <rect
            x={62}
            y={1}
            width={value === undefined ? size.width - 128 : Math.max(0, width(value))}
            height={16}
            fill={value === undefined ? 'none' : i === 2 ? 'var(--plot-validation)' : 'var(--ink-soft)'}
            fillOpacity={0.55}
            stroke="var(--ink-soft)"
            strokeDasharray={value === undefined ? '3 3' : undefined}
          />
          <text x={size.width} y={9} dy="0.35em" textAnchor="end" className="fill-ink font-mono">
            {value === undefined ? '?' : value.toFixed(5)}
          </text>
        </g>
      ))}
      <g data-part="ruler">
        <YAxis scale={y} label={text.training} x={34} to={size.width - 56} ticks={2} />
        <line x1={x(0)} x2={x(steps)} y1={y(0)} y2={y(0)} stroke="var(--ink-soft)" />
        <text x={x(steps)} y={size.height - 6} textAnchor="end" className="fill-ink-soft">
          {text.steps} {steps}
        </text>
        <LinePath points={curve(ones)} x={x} y={y} colour="var(--ink-soft)" />
        <LinePath points={curve(chosen)} x={x} y={y} colour="var(--plot-validation)" dash="6 4" />
        {step.length > 1 && (
          <>
            <text
              x={size.width}
              y={nameY(0)}
              dy="0.35em"
              textAnchor="end"
              className="fill-ink-soft font-mono"
            >
              [1, 1]
            </text>
            <text
              x={size.width}
              y={nameY(1)}
              dy="0.35em"
              textAnchor="end"
              fill="var(--plot-validation)"
              className="font-mono"
            >
              {pair}
            </text>
          </>
        )}
      </g>
    </g>
  );
}
