import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { heatPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { ShapeTspans } from '@/lib/demos/shared/shape-text';
import type { Words } from './words';

interface PositionTableProps {
  size: FigureSize;
  /** [tokens, width]; null before the run. */
  table: readonly (readonly number[])[] | null;
  tokens: number;
  width: number;
  offset: number;
  text: Words;
}

/** The table as a field of colours: a row for each token. Row t and row t + k are framed. */
export function PositionTable({ size, table, tokens, width, offset, text }: PositionTableProps) {
  const [left, top] = [52, 20];
  const field = { width: size.width - left - 4, height: size.height - top - 22 };
  const rows = table?.length ?? tokens;
  const step = field.height / rows;
  const limit = Math.max(...(table?.flat().map(Math.abs) ?? [1]));
  const at = Math.min(2, rows - 1);
  const to = Math.min(at + offset, rows - 1);
  return (
    <g className="text-[12px]">
      <text x={left} y={12} className="fill-ink">
        <ShapeTspans
          axes={[
            { axis: 'time', text: table?.length ?? '?' },
            { axis: 'hidden', text: table?.[0]?.length ?? width },
          ]}
        />
      </text>
      <g data-part="table">
        <rect x={left} y={top} {...field} fill="var(--paper-raised)" stroke="var(--hairline)" />
        {table && <PixelPicture x={left} y={top} {...field} pixels={heatPixels(table, limit)} />}
      </g>
      {table && (
        <g data-part="linear">
          {[
            [at, 't'],
            [to, `t + ${offset}`],
          ].map(([row, name]) => (
            <g key={name}>
              <rect
                x={left - 1}
                y={top + Number(row) * step}
                width={field.width + 2}
                height={step}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={1.5}
              />
              <text
                x={left - 6}
                y={top + (Number(row) + 0.5) * step}
                dy="0.35em"
                textAnchor="end"
                className="fill-ink"
              >
                {name}
              </text>
            </g>
          ))}
        </g>
      )}
      <text x={size.width - 4} y={size.height - 6} textAnchor="end" fill={axisColour('hidden')}>
        {text.dimension}
      </text>
      <text x={0} y={top + 10} fill={axisColour('time')}>
        {text.token}
      </text>
    </g>
  );
}
