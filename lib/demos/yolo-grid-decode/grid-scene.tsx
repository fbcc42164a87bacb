'use client';

import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { inkPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { grid, stride } from '@/models/digit-detector/decode';
import { type CentreBox, priorOf, type Raw } from './grid-code';
import type { Words } from './words';

const picturePx = grid * stride;

interface GridSceneProps {
  size: FigureSize;
  raw: Raw;
  /** Null before the run. */
  box: CentreBox | null;
  /** Grey ink, 64 × 64. */
  picture: Uint8Array;
  /** The learner's guess of the centre's x, px. */
  guess: number | null;
  text: Words;
  onBox(box: CentreBox): void;
}

/** Picture, grid, the cell that speaks with its anchor, and the decoded box with two handles. */
export function GridScene({ size, raw, box, picture, guess, text, onBox }: GridSceneProps) {
  const side = Math.min(size.width - 8, size.height - 4);
  const left = (size.width - side) / 2;
  const x = scaleLinear([0, picturePx], [left, left + side]);
  const y = scaleLinear([0, picturePx], [2, 2 + side]);
  const unit = side / picturePx;
  const [column, row] = raw.cell;
  const [pw, ph] = priorOf(raw.anchor);
  const middle = [(column + 0.5) * stride, (row + 0.5) * stride] as const;
  const rows = Array.from({ length: picturePx }, (_, at) => [
    ...picture.subarray(at * picturePx, (at + 1) * picturePx),
  ]);
  return (
    <>
      <rect x={left} y={2} width={side} height={side} fill="var(--paper-raised)" />
      <PixelPicture x={left} y={2} width={side} height={side} pixels={inkPixels(rows)} />
      {Array.from({ length: grid + 1 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <g key={i} stroke="var(--hairline)">
          <line x1={x(i * stride)} x2={x(i * stride)} y1={2} y2={2 + side} />
          <line x1={left} x2={left + side} y1={y(i * stride)} y2={y(i * stride)} />
        </g>
      ))}
      <g data-part="one-cell">
        <rect
          x={x(column * stride)}
          y={y(row * stride)}
          width={stride * unit}
          height={stride * unit}
          fill={axisColour('space')}
          fillOpacity={0.3}
          stroke={axisColour('space')}
          strokeWidth={2}
        />
      </g>
      <rect
        x={x(middle[0] - pw / 2)}
        y={y(middle[1] - ph / 2)}
        width={pw * unit}
        height={ph * unit}
        fill="none"
        stroke="var(--ink-soft)"
        strokeDasharray="4 4"
      />
      {guess !== null && (
        <g>
          <line
            x1={x(guess)}
            x2={x(guess)}
            y1={2}
            y2={2 + side}
            stroke="var(--accent)"
            strokeDasharray="2 4"
            strokeWidth={1.5}
          />
          <text x={x(guess) + 4} y={16} className="fill-accent text-[12px]">
            {text.you}
          </text>
        </g>
      )}
      {box && <Box box={box} x={x} y={y} unit={unit} text={text} onBox={onBox} />}
    </>
  );
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function Box({
  box,
  x,
  y,
  unit,
  text,
  onBox,
}: {
  box: CentreBox;
  x: Scale;
  y: Scale;
  unit: number;
  text: Words;
  onBox(box: CentreBox): void;
}) {
  const [bx, by, bw, bh] = box;
  // A centre exactly on a border would need an infinite t, so it stops just inside.
  const place = { min: 0.1, max: picturePx - 0.1, step: 0.2 };
  const centre = useDrag({
    label: text.moveCentre,
    valueText: `x ${bx.toFixed(1)}, y ${by.toFixed(1)}`,
    x: { value: bx, ...place, scale: x },
    y: { value: by, ...place, scale: y },
    onChange: (to) => onBox([to.x, to.y, bw, bh]),
  });
  const side = { min: 3, max: picturePx, step: 0.5 };
  const corner = useDrag({
    label: text.moveCorner,
    valueText: `${bw.toFixed(1)} × ${bh.toFixed(1)}`,
    x: { value: bx + bw / 2, min: bx + side.min / 2, max: bx + side.max / 2, step: 0.25, scale: x },
    y: { value: by + bh / 2, min: by + side.min / 2, max: by + side.max / 2, step: 0.25, scale: y },
    onChange: (to) => onBox([bx, by, 2 * (to.x - bx), 2 * (to.y - by)]),
  });
  return (
    <>
      <g data-part="decoded">
        <rect
          x={x(bx - Math.abs(bw) / 2)}
          y={y(by - Math.abs(bh) / 2)}
          width={Math.abs(bw) * unit}
          height={Math.abs(bh) * unit}
          fill="var(--accent)"
          fillOpacity={0.08}
          stroke="var(--accent)"
          strokeWidth={2}
        />
      </g>
      <g {...corner}>
        <circle cx={x(bx + bw / 2)} cy={y(by + bh / 2)} r={16} fill="transparent" />
        <rect
          x={x(bx + bw / 2) - 5}
          y={y(by + bh / 2) - 5}
          width={10}
          height={10}
          fill="var(--accent)"
          stroke="var(--paper-raised)"
        />
      </g>
      <g {...centre} data-part="inside">
        <circle cx={x(bx)} cy={y(by)} r={16} fill="transparent" />
        <circle
          cx={x(bx)}
          cy={y(by)}
          r={5}
          fill="var(--accent)"
          stroke="var(--paper-raised)"
          strokeWidth={2}
        />
      </g>
    </>
  );
}
