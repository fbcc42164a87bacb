import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { grid } from '@/models/digit-detector/decode';

/** One square a cell, redder the surer the net is; numbers where they say something. Before the run: question marks. */
export function ObjectnessMap({ size, map }: { size: FigureSize; map: readonly number[] | null }) {
  const side = Math.min(size.width - 4, size.height - 4);
  const cell = side / grid;
  const left = (size.width - side) / 2;
  return (
    <g data-part="bare">
      {Array.from({ length: grid * grid }, (_, at) => {
        const [row, column] = [Math.floor(at / grid), at % grid];
        const value = map?.[at];
        return (
          <g key={`${row} ${column}`} transform={`translate(${left + column * cell},${2 + row * cell})`}>
            <rect width={cell} height={cell} fill={divergingColour(value ?? 0, 1)} stroke="var(--hairline)" />
            {cell >= 24 && (
              <text
                x={cell / 2}
                y={cell / 2 + 4}
                textAnchor="middle"
                className={`${value !== undefined && value >= 0.05 ? 'fill-ink' : 'fill-ink-soft'} text-[12px] tabular-nums`}
              >
                {value === undefined ? '?' : value < 0.005 ? '0' : value.toFixed(2).replace(/^0/, '')}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
