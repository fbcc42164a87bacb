import type { ReactNode } from 'react';
import { useDrag } from '@/lib/demos/shared/drag';
import type { Box } from './box';
import type { SceneScale } from './scene-scale';

interface DraggableBoxProps {
  box: Box;
  scale: SceneScale;
  label: string;
  valueText: string;
  onMove(box: number[]): void;
  children: ReactNode;
}

const range = { min: -10, max: 40, step: 0.1 };
const tidy = (value: number) => Number(value.toFixed(3));

/** A box that follows the pointer and the arrow keys without changing its size or leaving the range of the params. */
export function DraggableBox({ box, scale, label, valueText, onMove, children }: DraggableBoxProps) {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const drag = useDrag({
    label,
    valueText,
    x: { ...range, max: tidy(range.max - width), value: box[0], scale: scale.x },
    y: { ...range, max: tidy(range.max - height), value: box[1], scale: scale.y },
    onChange: ({ x, y }) => onMove([x, y, tidy(x + width), tidy(y + height)]),
  });
  return <g {...drag}>{children}</g>;
}

/** The lower right corner: changes the size, and never turns the box inside out. */
export function CornerHandle({ box, scale, label, valueText, onMove }: Omit<DraggableBoxProps, 'children'>) {
  const drag = useDrag({
    label,
    valueText,
    x: { ...range, min: tidy(box[0] + 1), value: box[2], scale: scale.x },
    y: { ...range, min: tidy(box[1] + 1), value: box[3], scale: scale.y },
    onChange: ({ x, y }) => onMove([box[0], box[1], x, y]),
  });
  const [cx, cy] = [scale.x(box[2]), scale.y(box[3])];
  return (
    <g {...drag}>
      <circle cx={cx} cy={cy} r={22} fill="transparent" />
      <rect
        x={cx - 5}
        y={cy - 5}
        width={10}
        height={10}
        fill="var(--paper-raised)"
        stroke="var(--accent)"
        strokeWidth={2}
      />
    </g>
  );
}
