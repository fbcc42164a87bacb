import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import type { words } from './words';

interface CountChartProps {
  size: FigureSize;
  time: number;
  counts: { now: number; tenfold: number } | null;
  /** What the learner predicted for the two lengths. */
  you: { now: number | null; tenfold: number | null };
  text: (typeof words)['en'];
}

/** Parameters against steps: two measured points, and the learner's two as open rings. */
export function CountChart({ size, time, counts, you, text }: CountChartProps) {
  const seen = [counts?.now, counts?.tenfold, you.now, you.tenfold].filter((value) => value != null);
  const top = Math.max(60, ...seen) * 1.15;
  const left = 44 + Math.max(0, (String(Math.round(top)).length - 3) * 7);
  const x = scaleLinear([0, 10 * time], [left, size.width - 16]);
  const y = scaleLinear([0, top], [size.height - 40, 24]);
  const lengths = [time, 10 * time] as const;
  const guesses = [you.now, you.tenfold];
  return (
    <g data-part="parameters">
      <YAxis scale={y} label={text.parameters} x={left} to={size.width - 16} ticks={3} />
      <XAxis scale={x} label={text.steps} y={size.height - 40} ticks={4} />
      {guesses.map(
        (guess, i) =>
          guess !== null && (
            <g key={lengths[i]}>
              <circle
                cx={x(lengths[i] ?? 0)}
                cy={y(guess)}
                r={9}
                fill="none"
                stroke="var(--accent)"
                strokeDasharray="3 2"
              />
              <text
                x={x(lengths[i] ?? 0)}
                y={y(guess) + 24}
                textAnchor={i === 0 ? 'start' : 'end'}
                className="fill-accent text-[12px]"
              >
                {text.you} {guess}
              </text>
            </g>
          ),
      )}
      {counts && (
        <>
          <LinePath
            points={[
              [time, counts.now],
              [10 * time, counts.tenfold],
            ]}
            x={x}
            y={y}
            colour="var(--axis-hidden)"
          />
          {[counts.now, counts.tenfold].map((count, i) => (
            <g key={lengths[i]}>
              <circle cx={x(lengths[i] ?? 0)} cy={y(count)} r={4.5} fill="var(--axis-hidden)" />
              <text
                x={x(lengths[i] ?? 0)}
                y={y(count) - 9}
                textAnchor={i === 0 ? 'start' : 'end'}
                className="fill-ink text-[13px] font-semibold"
              >
                {count}
              </text>
            </g>
          ))}
        </>
      )}
    </g>
  );
}
