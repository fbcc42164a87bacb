import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { inkPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import type { Words } from './words';

interface PatchPairProps {
  size: FigureSize;
  /** 784 grey levels. */
  pixels: readonly number[];
  order: readonly number[];
  /** Places to swap, from 1. */
  first: number;
  second: number;
  text: Words;
  onFirst(place: number): void;
  onSecond(place: number): void;
}

/** The digit cut in 16, as it is and as the nets get it the second time; a press on a patch chooses which to swap. */
export function PatchPair({ size, pixels, order, first, second, text, onFirst, onSecond }: PatchPairProps) {
  const side = Math.min(size.height - 40, (size.width - 20) / 2);
  const left = (size.width - 2 * side - 20) / 2;
  const identity = order.map((_, i) => i);
  return (
    <g className="text-[12px]">
      <Picture
        x={left}
        side={side}
        pixels={pixels}
        order={identity}
        chosen={first}
        title={text.inOrder}
        label={text.patchFirst}
        text={text}
        onChoose={onFirst}
      />
      <Picture
        x={left + side + 20}
        side={side}
        pixels={pixels}
        order={order}
        chosen={second}
        title={text.reordered}
        label={text.patchSecond}
        text={text}
        onChoose={onSecond}
      />
    </g>
  );
}

function Picture({
  x,
  side,
  pixels,
  order,
  chosen,
  title,
  label,
  text,
  onChoose,
}: {
  x: number;
  side: number;
  pixels: readonly number[];
  order: readonly number[];
  chosen: number;
  title: string;
  label: string;
  text: Words;
  onChoose(place: number): void;
}) {
  const cell = side / 4;
  const top = 22;
  const cursor = cellCursor({
    label,
    rows: 4,
    columns: 4,
    at: { row: Math.floor((chosen - 1) / 4), column: (chosen - 1) % 4 },
    valueText: text.patch(chosen),
    onMove: (to) => onChoose(1 + to.row * 4 + to.column),
  });
  return (
    <g>
      <text x={x} y={13} className="fill-ink" fontWeight={600}>
        {title}
      </text>
      {order.map((patch, place) => {
        const [px, py] = [x + (place % 4) * cell, top + Math.floor(place / 4) * cell];
        return (
          <g key={patch}>
            <rect
              x={px}
              y={py}
              width={cell}
              height={cell}
              fill="var(--paper-raised)"
              stroke="var(--hairline)"
            />
            <PixelPicture
              x={px + 1}
              y={py + 1}
              width={cell - 2}
              height={cell - 2}
              pixels={inkPixels(patchRows(pixels, patch))}
            />
            {patch !== place && (
              <text
                x={px + cell - 4}
                y={py + cell - 4}
                textAnchor="end"
                className="fill-accent tabular-nums"
                fontWeight={700}
                stroke="var(--paper-raised)"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {patch + 1}
              </text>
            )}
          </g>
        );
      })}
      <g {...cursor}>
        <rect x={x} y={top} width={side} height={side} fill="transparent" />
        <rect
          x={x + ((chosen - 1) % 4) * cell}
          y={top + Math.floor((chosen - 1) / 4) * cell}
          width={cell}
          height={cell}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2.5}
        />
      </g>
    </g>
  );
}

function patchRows(pixels: readonly number[], patch: number): number[][] {
  const [top, left] = [Math.floor(patch / 4) * 7, (patch % 4) * 7];
  return Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => pixels[(top + row) * 28 + left + column] ?? 0),
  );
}
