import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PositionEvidence } from './run';
import type { Words } from './words';

interface LogitPairsProps {
  size: FigureSize;
  evidence: PositionEvidence;
  text: Words;
}

/** Two rows of ten pairs: filled in order, outlined reordered. Where the two are alike, the net has noticed nothing. */
export function LogitPairs({ size, evidence, text }: LogitPairsProps) {
  const { withPositions, without, params } = evidence;
  const all = [...withPositions.ordered, ...withPositions.shuffled, ...without.ordered, ...without.shuffled];
  const half = (size.height - 34) / 2;
  const isBlind = params.without === 'digit-vit-no-positions' && !params.addSinusoid;
  const nets = [
    { part: 'sees', name: text.withPositions, reading: withPositions },
    { part: 'blind', name: isBlind ? text.without : text.other, reading: without },
  ];
  const label = 68;
  const slot = (size.width - label) / 10;
  const bar = Math.min(12, slot / 2 - 3);
  return (
    <g className="text-[12px]">
      {nets.map(({ part, name, reading }, net) => {
        const top = net * (half + 6);
        const y = scaleLinear([Math.min(0, ...all), Math.max(0, ...all)], [top + half - 4, top + 6]);
        return (
          <g key={part} data-part={part}>
            <text x={0} y={top + half / 2 - 6} className="fill-ink" fontWeight={600}>
              {name}
            </text>
            <text x={0} y={top + half / 2 + 10} className="fill-ink-soft tabular-nums">
              {`Δ ${formatNumber(reading.change, 2)}`}
            </text>
            <line x1={label} x2={size.width} y1={y(0)} y2={y(0)} stroke="var(--ink-soft)" />
            {reading.ordered.map((value, digit) => {
              const x = label + digit * slot + slot / 2;
              const after = reading.shuffled[digit] ?? 0;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its position
                <g key={digit}>
                  <rect
                    x={x - bar}
                    y={Math.min(y(0), y(value))}
                    width={bar}
                    height={Math.abs(y(value) - y(0))}
                    fill="var(--accent)"
                  />
                  <rect
                    x={x + 1}
                    y={Math.min(y(0), y(after))}
                    width={bar - 1}
                    height={Math.abs(y(after) - y(0))}
                    fill="none"
                    stroke="var(--gradient-positive)"
                    strokeWidth={1.5}
                  />
                </g>
              );
            })}
          </g>
        );
      })}
      {Array.from({ length: 10 }, (_, digit) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its position
          key={digit}
          x={label + digit * slot + slot / 2}
          y={size.height - 16}
          textAnchor="middle"
          className="fill-ink tabular-nums"
        >
          {digit}
        </text>
      ))}
      <g transform={`translate(${label},${size.height - 2})`}>
        <rect y={-9} width={9} height={9} fill="var(--accent)" />
        <text x={13} className="fill-ink-soft">
          {text.inOrder}
        </text>
        <rect
          x={74}
          y={-9}
          width={9}
          height={9}
          fill="none"
          stroke="var(--gradient-positive)"
          strokeWidth={1.5}
        />
        <text x={88} className="fill-ink-soft">
          {text.reordered}
        </text>
      </g>
    </g>
  );
}
