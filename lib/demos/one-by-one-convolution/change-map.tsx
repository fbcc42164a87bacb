import { axisColour } from '@/lib/demos/shared/axis';
import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { side } from './channels';
import { touchedPixel } from './run';
import type { words } from './words';

interface ChangeMapProps {
  size: FigureSize;
  colours: Uint8Array;
  /** Largest change at each output pixel, flat; null before the run. */
  changed: readonly number[] | null;
  /** The learner's answer in words, if locked. */
  you: string | undefined;
  text: (typeof words)['en'];
}

const top = 22;

/** The picture with the pixel that is changed, and the outputs by how much they moved. */
export function ChangeMap({ size, colours, changed, you, text }: ChangeMapProps) {
  const square = Math.min(174, size.height - top - 8, (size.width - 44) / 2);
  const rows = changed ? Math.round(Math.sqrt(changed.length)) : side;
  const cell = square / rows;
  const pixel = square / side;
  const right = square + 44;
  const limit = 1.6 * Math.max(1e-9, ...(changed ?? []));
  const negative = colours.map((byte, i) => (Math.floor(i / 3) === touchedPixel ? 255 - byte : byte));
  return (
    <g className="text-[12px]">
      <PixelPicture
        x={0}
        y={top}
        width={square}
        height={square}
        pixels={{ width: side, height: side, channels: 3, data: negative }}
      />
      <rect
        x={(touchedPixel % side) * pixel}
        y={top + Math.floor(touchedPixel / side) * pixel}
        width={pixel}
        height={pixel}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={3}
      />
      <text
        x={square + 22}
        y={top + square / 2}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink-soft text-[16px]"
      >
        →
      </text>
      <text x={right} y={13} className="fill-ink">
        {you ? `${text.you}: ${you}` : text.moved}{' '}
        <tspan fill={axisColour('space')}>{changed ? `${rows} × ${rows}` : ''}</tspan>
      </text>
      <g data-part="neighbour" transform={`translate(${right},${top})`}>
        {Array.from({ length: rows * rows }, (_, i) => i).map((i) => {
          const value = changed?.[i];
          return (
            <g key={i} transform={`translate(${(i % rows) * cell},${Math.floor(i / rows) * cell})`}>
              <rect
                x={0.5}
                y={0.5}
                width={cell - 1}
                height={cell - 1}
                fill={value === undefined ? 'none' : divergingColour(value, limit)}
                stroke="var(--hairline)"
              />
              <text
                x={cell / 2}
                y={cell / 2}
                dy="0.35em"
                textAnchor="middle"
                className={value ? 'fill-ink tabular-nums' : 'fill-ink-soft'}
                fontWeight={value ? 600 : 400}
              >
                {value === undefined ? '?' : value === 0 ? '0' : formatNumber(value, 1)}
              </text>
            </g>
          );
        })}
      </g>
    </g>
  );
}
