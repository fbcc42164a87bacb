import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { XAxis, YAxis } from '@/lib/demos/shared/plot';
import { keptScale } from './bernoulli';
import type { Evidence } from './evidence';
import type { Words } from './words';

interface OnesPictureProps {
  size: FigureSize;
  p: number;
  ones: Evidence['ones'] | null;
  /** What the learner said a kept 1 becomes. */
  guess: number | null;
  text: Words;
}

/** Where the ones went: a bar at 0, a bar at the kept value, and the mean as a balance point between them. */
export function OnesPicture({ size, p, ones, guess, text }: OnesPictureProps) {
  const foot = size.height - 56;
  const x = scaleLinear([-0.35, Math.max(2.4, keptScale(p) + 0.4)], [44, size.width - 12]);
  const y = scaleLinear([0, 1], [foot, 26]);
  const bars = ones
    ? [
        { at: 0, share: ones.zeros },
        { at: ones.kept, share: 1 - ones.zeros },
      ].filter(({ share }) => share > 0)
    : [];
  return (
    <>
      <YAxis scale={y} label={text.share} x={44} to={size.width - 12} ticks={3} />
      <g transform="translate(0,20)">
        <XAxis scale={x} label={text.value} y={foot} ticks={5} />
      </g>
      <g data-part="share">
        {bars.map(({ at, share }) => (
          <g key={at}>
            <rect
              x={x(at) - 14}
              y={y(share)}
              width={28}
              height={foot - y(share)}
              fill={at === 0 ? 'var(--paper-sunken)' : axisColour('hidden')}
              fillOpacity={at === 0 ? 1 : 0.6}
              stroke={at === 0 ? 'var(--ink-soft)' : axisColour('hidden')}
            />
            <text
              x={x(at)}
              y={y(share) - 6}
              textAnchor="middle"
              className="fill-ink font-semibold text-[12px]"
            >
              {formatNumber(100 * share, 3)} %
            </text>
          </g>
        ))}
      </g>
      {ones && (
        <g data-part="mean" transform={`translate(${x(ones.mean)},${foot})`}>
          <path d="M0 1L7 15L-7 15Z" fill="var(--accent)" />
          <text
            x={x(ones.mean) > size.width - 100 ? -11 : 11}
            y={14}
            textAnchor={x(ones.mean) > size.width - 100 ? 'end' : 'start'}
            className="fill-ink font-semibold text-[12px]"
          >
            {text.mean} {formatNumber(ones.mean)}
          </text>
        </g>
      )}
      {guess !== null && (
        <g transform={`translate(${x(Math.min(guess, x.domain()[1] ?? guess))},${foot - 12})`}>
          <circle r={8} fill="none" stroke="var(--ink-soft)" strokeDasharray="2 2" strokeWidth={1.5} />
          <text x={18} dy="0.32em" className="fill-ink-soft text-[12px]">
            {text.you}
          </text>
        </g>
      )}
    </>
  );
}
