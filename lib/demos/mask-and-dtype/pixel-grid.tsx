import type { SVGProps } from 'react';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { columns, rows } from './mask';

/** How one pixel is drawn. */
export interface PixelLook {
  /** Ground under the colour: a grey of the image, or nothing. */
  ground?: string;
  fill: string;
  opacity?: number;
  text: string;
  ink?: string;
  framed?: boolean;
}

/** The largest cells that fit the figure, and where the grid begins. */
function gridLayout({ width, height }: FigureSize) {
  const cell = Math.floor(Math.min(width / columns, (height - 4) / rows, 34));
  return { cell, left: Math.max(0, Math.floor((width - cell * columns) / 2)) };
}

/** Keeps a number readable on any ground. */
const halo = { stroke: 'var(--paper)', strokeWidth: 3, paintOrder: 'stroke' } as const;

interface PixelGridProps {
  size: FigureSize;
  look: readonly PixelLook[];
  /** Props of the group, for a cursor over the cells. */
  group?: SVGProps<SVGGElement>;
  /** The cell under the cursor. */
  at?: { row: number; column: number };
}

/** A small raster with a number in every pixel. */
export function PixelGrid({ size, look, group = {}, at }: PixelGridProps) {
  const { cell, left } = gridLayout(size);
  return (
    <g transform={`translate(${left},2)`}>
      <g {...group} className="font-mono text-[12px]">
        <rect width={cell * columns} height={cell * rows} fill="var(--paper-raised)" />
        {look.map(({ ground, fill, opacity = 1, text, ink = 'var(--ink)', framed }, i) => {
          const [x, y] = [(i % columns) * cell, Math.floor(i / columns) * cell];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place
            <g key={i}>
              {ground && <rect x={x} y={y} width={cell} height={cell} fill={ground} />}
              <rect
                x={x}
                y={y}
                width={cell}
                height={cell}
                fill={fill}
                fillOpacity={opacity}
                stroke="var(--hairline)"
              />
              {framed && (
                <rect
                  x={x + 2}
                  y={y + 2}
                  width={cell - 4}
                  height={cell - 4}
                  fill="none"
                  stroke="var(--stamp-refuted)"
                  strokeWidth={2}
                />
              )}
              <text
                x={x + cell / 2}
                y={y + cell / 2}
                dy="0.35em"
                textAnchor="middle"
                fill={ink}
                {...(ground && halo)}
              >
                {text}
              </text>
            </g>
          );
        })}
        {at && (
          <rect
            x={at.column * cell + 1}
            y={at.row * cell + 1}
            width={cell - 2}
            height={cell - 2}
            fill="none"
            stroke="var(--focus)"
            strokeWidth={2}
          />
        )}
      </g>
    </g>
  );
}
