import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { heatPixels, inkPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { side } from './picture';
import { type Move, type Rows, roll, squareOf } from './roll';
import type { EquivarianceEvidence } from './run';
import type { words } from './words';

interface MapSquaresProps {
  size: FigureSize;
  ink: Uint8Array;
  move: Move;
  /** Null before the run. */
  maps: EquivarianceEvidence['maps'] | null;
  text: (typeof words)['en'];
  onMove(to: Move): void;
}

const top = 16;

/** Four squares: the moved picture to drag, f of it, f moved, and what is between the two. */
export function MapSquares({ size, ink, move, maps, text, onMove }: MapSquaresProps) {
  const square = Math.min(92, (size.width - 24) / 2, size.height / 2 - top - 3);
  const [left, right] = [0, square + 24];
  const [first, second] = [0, size.height / 2];
  const limit = Math.max(1e-9, ...(maps?.ofShifted.flat().map(Math.abs) ?? []));
  const pixel = scaleLinear([0, side], [0, square]);
  const drag = useDrag({
    label: text.shift,
    valueText: text.at(move.dx, move.dy),
    x: { value: move.dx, min: 0, max: 6, step: 1, scale: pixel },
    y: { value: move.dy, min: 0, max: 6, step: 1, scale: pixel },
    onChange: ({ x, y }) => onMove({ dx: x, dy: y }),
  });
  const shape = maps ? `${maps.gap.length} × ${maps.gap[0]?.length}` : '';
  return (
    <g className="text-[12px]">
      <g transform={`translate(${left},${first})`}>
        <text y={12} className="fill-ink">
          {text.shifted} <tspan fill={axisColour('space')}>{`${side} × ${side}`}</tspan>
        </text>
        <g {...drag} transform={`translate(0,${top})`}>
          <rect
            width={square}
            height={square}
            fill="var(--paper-raised)"
            stroke="var(--accent)"
            strokeWidth={1.5}
          />
          <PixelPicture
            x={0}
            y={0}
            width={square}
            height={square}
            pixels={inkPixels(roll(squareOf(ink), move))}
          />
          <path
            d={`M${pixel(0) + 4},${square - 8}h${Math.max(1, pixel(move.dx))}m-4,-3l4,3l-4,3`}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={move.dx ? 1.5 : 0}
          />
        </g>
      </g>
      <Square
        x={right}
        y={first}
        side={square}
        name={text.ofShifted}
        rows={maps?.ofShifted ?? null}
        limit={limit}
        note={shape}
        part="moves"
      />
      <Square
        x={left}
        y={second}
        side={square}
        name={text.shiftOf}
        rows={maps?.shifted ?? null}
        limit={limit}
        part="moves"
      />
      <Square
        x={right}
        y={second}
        side={square}
        name={text.gap}
        rows={maps?.gap ?? null}
        limit={limit}
        part="moves"
      />
    </g>
  );
}

interface SquareProps {
  x: number;
  y: number;
  side: number;
  name: string;
  rows: Rows | null;
  limit: number;
  note?: string;
  part: string;
}

function Square({ x, y, side: length, name, rows, limit, note, part }: SquareProps) {
  return (
    <g transform={`translate(${x},${y})`} data-part={part}>
      <text y={12} className="fill-ink">
        {name} {note && <tspan fill={axisColour('space')}>{note}</tspan>}
      </text>
      <rect y={top} width={length} height={length} fill="var(--paper-raised)" stroke="var(--hairline)" />
      {rows ? (
        <PixelPicture x={0} y={top} width={length} height={length} pixels={heatPixels(rows, limit)} />
      ) : (
        <text
          x={length / 2}
          y={top + length / 2}
          dy="0.35em"
          textAnchor="middle"
          className="fill-ink-soft text-[16px]"
        >
          ?
        </text>
      )}
    </g>
  );
}
