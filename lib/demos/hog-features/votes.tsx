import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { binWidth } from './recipe';

interface VotesProps {
  x: number;
  width: number;
  height: number;
  /** Votes of one cell by orientation; null before the run. */
  votes: readonly number[] | null;
  bins: number;
  title: string;
  label: string;
}

/** The histogram of one cell: a bar for each orientation. */
export function Votes({ x, width, height, votes, bins, title, label }: VotesProps) {
  const bar = width / bins;
  // As many labels as have room: 36 px for three digits and a degree sign.
  const every = Math.max(2, Math.ceil(36 / bar));
  const y = scaleLinear([0, Math.max(1, ...(votes ?? [1]))], [height - 36, 30]);
  return (
    <g transform={`translate(${x},0)`} className="text-[12px]" data-part="loops">
      <text y={12} className="fill-ink">
        {title}
      </text>
      <line x2={width} y1={height - 36} y2={height - 36} stroke="var(--ink-soft)" />
      {Array.from({ length: bins }, (_, bin) => {
        const count = votes?.[bin];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its orientation
          <g key={bin}>
            {count !== undefined && (
              <>
                <rect
                  x={bin * bar + 2}
                  width={bar - 4}
                  y={y(count)}
                  height={Math.max(0, height - 36 - y(count))}
                  fill={axisColour('channel')}
                />
                {bar > 26 && count > 0.05 && (
                  <text x={(bin + 0.5) * bar} y={y(count) - 4} textAnchor="middle" className="fill-ink-soft">
                    {formatNumber(count, 2)}
                  </text>
                )}
              </>
            )}
            {bin % every === 0 && (
              <text x={(bin + 0.5) * bar} y={height - 20} textAnchor="middle" className="fill-ink-soft">
                {(bin + 0.5) * binWidth}°
              </text>
            )}
          </g>
        );
      })}
      <text x={width} y={height - 4} textAnchor="end" className="fill-ink">
        {label}
      </text>
    </g>
  );
}
