import { axisColour } from '@/lib/demos/shared/axis';
import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { inkPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';

interface PatchReadsProps {
  size: FigureSize;
  /** 784 grey levels. */
  pixels: readonly number[];
  /** CLS first, then 16 patches; null before the run. */
  weights: readonly number[] | null;
  row: number;
  /** Names the patches to a screen reader, and says what is in the one chosen. */
  label: string;
  valueText: string;
  onRow(row: number): void;
}

/** The digit in its 16 patches and CLS beside it, each tinted by how much the row reads it. */
export function PatchReads({ size, pixels, weights, row, label, valueText, onRow }: PatchReadsProps) {
  const side = Math.min(size.height - 8, size.width - 90);
  const left = (size.width - side - 76) / 2 + 76;
  const cell = side / 4;
  const most = Math.max(...(weights ?? [1]));
  const rows = Array.from({ length: 28 }, (_, y) => pixels.slice(y * 28, y * 28 + 28));
  const at = Math.max(0, row - 1);
  const cursor = cellCursor({
    label,
    rows: 4,
    columns: 4,
    at: { row: Math.floor(at / 4), column: at % 4 },
    valueText,
    onMove: (to) => onRow(1 + to.row * 4 + to.column),
  });
  const places = Array.from({ length: 17 }, (_, token) =>
    token === 0
      ? { x: left - 76, y: 4, width: 60, height: cell }
      : {
          x: left + ((token - 1) % 4) * cell,
          y: 4 + Math.floor((token - 1) / 4) * cell,
          width: cell,
          height: cell,
        },
  );
  return (
    <g className="text-[12px]">
      <rect x={left} y={4} width={side} height={side} fill="var(--paper-raised)" />
      <PixelPicture x={left} y={4} width={side} height={side} pixels={inkPixels(rows)} />
      {places.map((place, token) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is its position
          key={token}
          data-part="loops"
        >
          <rect
            {...place}
            fill="var(--gradient-positive)"
            fillOpacity={weights ? (0.7 * (weights[token] ?? 0)) / most : 0}
            stroke={token === row ? 'var(--accent)' : token === 0 ? axisColour('hidden') : 'var(--hairline)'}
            strokeWidth={token === row ? 3 : 1}
          />
          <text
            x={place.x + place.width / 2}
            y={place.y + place.height / 2}
            dy="0.35em"
            textAnchor="middle"
            className="fill-ink tabular-nums"
            stroke="var(--paper-raised)"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {token === 0 && (
              <tspan x={place.x + place.width / 2} dy="-0.3em" fontWeight={700}>
                CLS
              </tspan>
            )}
            <tspan x={place.x + place.width / 2} dy={token === 0 ? '1.2em' : '0.35em'}>
              {weights ? (weights[token] ?? 0).toFixed(3) : token === 0 ? '' : token}
            </tspan>
          </text>
        </g>
      ))}
      <g {...cursor}>
        <rect x={left} y={4} width={side} height={side} fill="transparent" />
      </g>
    </g>
  );
}
