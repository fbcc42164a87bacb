import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import type { Half, Reach } from './reach';
import type { Words } from './words';

interface ReachMapProps {
  size: FigureSize;
  time: number;
  position: number;
  reach: Reach | null;
  text: Words;
}

/** Two triangles: each half's slope on each token, on a scale of decades; exact zeros stay empty. */
export function ReachMap({ size, time, position, reach, text }: ReachMapProps) {
  const gap = 26;
  const side = Math.min((size.width - gap - 18) / 2, size.height - 42);
  const cell = side / time;
  return (
    <g className="text-[12px]">
      {(['forward', 'backward'] as const).map((half, i) => (
        <g
          key={half}
          transform={`translate(${18 + i * (side + gap)},20)`}
          data-part={half === 'forward' ? 'future' : 'past'}
        >
          <text x={0} y={-7} fill={colourOf(half)} fontWeight={600}>
            {text[half]}
          </text>
          {Array.from({ length: time * time }, (_, at) => {
            const [t, s] = [Math.floor(at / time), at % time];
            const norm = reach?.[half][t]?.[s];
            return (
              <rect
                key={`${t} ${s}`}
                x={s * cell}
                y={t * cell}
                width={cell - 2}
                height={cell - 2}
                rx={2}
                fill={norm ? colourOf(half) : 'var(--paper-raised)'}
                fillOpacity={norm ? strength(norm) : 1}
                stroke="var(--hairline)"
              />
            );
          })}
          {!reach && (
            <text
              x={side / 2}
              y={side / 2}
              dy="0.35em"
              textAnchor="middle"
              className="fill-ink-soft text-[20px]"
            >
              ?
            </text>
          )}
          <rect
            x={-1}
            y={position * cell - 1}
            width={side}
            height={cell}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.5}
            rx={2}
          />
          <text x={side} y={side + 14} textAnchor="end" className="fill-ink-soft">
            s →
          </text>
          <text x={-6} y={12} textAnchor="end" className="fill-ink-soft">
            t
          </text>
        </g>
      ))}
    </g>
  );
}

function colourOf(half: Half): string {
  return axisColour(half === 'forward' ? 'time' : 'hidden');
}

/** 1 at a slope of 1, 0.2 at 1e-4 and below: faint, yet not empty. */
function strength(norm: number): number {
  return Math.max(0.2, Math.min(1, 1 + Math.log10(norm) / 5));
}
