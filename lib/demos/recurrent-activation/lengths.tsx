import { scaleLinear, scaleLog } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import { spreadLabels } from '@/lib/demos/shared/spread-labels';
import { activations } from './activations';
import { looks } from './looks';
import type { Evidence } from './run';
import type { Words } from './words';

interface LengthsProps {
  size: FigureSize;
  steps: number;
  evidence: Evidence | null;
  /** |h_T| without activation as predicted. */
  guess: number | null;
  text: Words;
}

const smallest = 1e-6;

/** |h_t| of the three courses on a scale of decades, and the prediction for the last one. */
export function Lengths({ size, steps, evidence, guess, text }: LengthsProps) {
  const lengths = evidence
    ? activations.map((name) => evidence.courses[name].states.map((state) => Math.hypot(...state)))
    : [[0.1, 10]];
  const shown = [...lengths.flat(), ...(guess && guess > 0 ? [guess] : [])].filter((v) => v > smallest);
  const domain = [Math.min(0.5, ...shown) / 1.5, Math.max(3, ...shown) * 1.5];
  const x = scaleLinear([0, steps], [46, size.width - 74]);
  const y = scaleLog(domain, [size.height - 36, 24]);
  // Whole px: logarithms differ in their last digit between a server and a browser, and both draw this axis.
  const ticks = y.copy().rangeRound([size.height - 36, 24]);
  const ends = activations.map((_, i) => y(Math.max(domain[0] ?? smallest, lengths[i]?.at(-1) ?? 1)));
  const labels = spreadLabels(ends, 15, 24, size.height - 44);
  return (
    <>
      <YAxis scale={ticks} label={text.length} x={46} to={size.width - 74} ticks={3} />
      <XAxis scale={x} label={text.step} y={size.height - 36} />
      {evidence &&
        activations.map((name, i) => (
          <g key={name} data-part={name === 'identity' ? 'power' : name === 'relu' ? 'ceiling' : 'bounded'}>
            <LinePath
              points={(lengths[i] ?? []).map(
                (length, t) => [t, length > smallest ? length : Number.NaN] as const,
              )}
              x={x}
              y={y}
              {...looks[name]}
            />
            <text
              x={x(steps) + 6}
              y={labels[i]}
              dy="0.35em"
              fill={looks[name].colour}
              className="text-[12px] font-semibold"
            >
              {name === 'identity' ? text.none : name}{' '}
              <tspan className="font-mono">{formatNumber(lengths[i]?.at(-1) ?? 0, 2)}</tspan>
            </text>
          </g>
        ))}
      {guess !== null && guess > 0 && (
        <g>
          <path
            d={`M${x(steps) - 6},${y(guess)}l6,-6l6,6l-6,6Z`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
          <text x={x(steps) - 10} y={y(guess)} dy="0.35em" textAnchor="end" className="fill-ink text-[12px]">
            {text.you} {formatNumber(guess, 3)}
          </text>
        </g>
      )}
    </>
  );
}
