import { scaleLinear } from 'd3-scale';
import { type DragAxis, useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import type { Scene } from './scene';
import type { words } from './words';

type Text = (typeof words)['en'];

interface BoxMapProps {
  size: FigureSize;
  scene: Scene;
  /** Null before the run: every box looks the same. */
  kept: readonly number[] | null;
  text: Text;
  onMove(box: number, to: readonly number[]): void;
}

const range = { min: 0, max: 40, step: 0.5 };

/** The boxes where they lie; each can be moved. */
export function BoxMap({ size, scene, kept, text, onMove }: BoxMapProps) {
  const right = Math.max(33, ...scene.boxes.map((box) => box[2] ?? 0));
  const bottom = Math.max(33, ...scene.boxes.map((box) => box[3] ?? 0));
  const [padX, padY] = [26, 14];
  const unit = Math.min((size.width - 2 * padX) / right, (size.height - 6 - 2 * padY) / bottom);
  const left = (size.width - right * unit) / 2;
  const x = scaleLinear([0, right], [left, left + right * unit]);
  const y = scaleLinear([0, bottom], [padY, padY + bottom * unit]);
  return (
    <>
      <rect width={size.width} height={size.height - 6} fill="var(--paper-raised)" stroke="var(--hairline)" />
      {/* Always in list order: an element that is moved in the document loses the focus and the pointer. */}
      {scene.boxes.map((box, i) => (
        <MapBox
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place in the list
          key={i}
          index={i}
          box={box}
          score={scene.scores[i] ?? 0}
          fate={kept === null ? 'open' : kept.includes(i) ? 'kept' : 'deleted'}
          x={{ ...range, scale: x }}
          y={{ ...range, scale: y }}
          text={text}
          onMove={(to) => onMove(i, to)}
        />
      ))}
    </>
  );
}

interface MapBoxProps {
  index: number;
  box: readonly number[];
  score: number;
  fate: 'open' | 'kept' | 'deleted';
  x: Omit<DragAxis, 'value'>;
  y: Omit<DragAxis, 'value'>;
  text: Text;
  onMove(to: readonly number[]): void;
}

function MapBox({ index, box, score, fate, x, y, text, onMove }: MapBoxProps) {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
  const drag = useDrag({
    label: text.move(index),
    valueText: text.at(x1, y1),
    x: { ...x, max: range.max - (x2 - x1), value: x1 },
    y: { ...y, max: range.max - (y2 - y1), value: y1 },
    onChange: (to) => onMove([to.x, to.y, to.x + x2 - x1, to.y + y2 - y1]),
  });
  const [left, top, right, bottom] = [x.scale(x1), y.scale(y1), x.scale(x2), y.scale(y2)];
  // Boxes of one pile nearly coincide: their names sit in different corners.
  const [tagX, tagY] = (
    [
      [left, top],
      [right, bottom],
      [right, top],
      [left, top],
      [right, bottom],
      [left, bottom],
    ] as const
  )[index % 6] as readonly [number, number];
  const colour = fate === 'deleted' ? 'var(--ink-soft)' : 'var(--accent)';
  return (
    <g {...drag} data-part={fate === 'kept' ? 'objects' : undefined}>
      <rect
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        fill={colour}
        fillOpacity={fate === 'deleted' ? 0 : 0.08}
        stroke={colour}
        strokeWidth={fate === 'kept' ? 2.5 : 1.5}
        strokeDasharray={fate === 'deleted' ? '4 4' : undefined}
      />
      <g transform={`translate(${tagX},${tagY})`}>
        <rect x={-25} y={-9} width={50} height={18} rx={3} fill="var(--paper-raised)" stroke={colour} />
        <text
          dy="0.35em"
          textAnchor="middle"
          className="font-mono text-[12px] tabular-nums"
          fill={colour}
          textDecoration={fate === 'deleted' ? 'line-through' : undefined}
        >
          <tspan fontWeight={700}>{index}</tspan> {score.toFixed(2)}
        </text>
      </g>
    </g>
  );
}
