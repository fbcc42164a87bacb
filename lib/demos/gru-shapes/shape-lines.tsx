import { type ShapeAxis, ShapeTspans } from '@/lib/demos/shared/shape-text';

export interface ShapeLine {
  name: string;
  /** The row of the verdict that measures it. */
  part: string;
  /** Null before the run. */
  shape: readonly ShapeAxis[] | null;
  /** The learner's locked answer, if any. */
  you: string | undefined;
  /** What the axes count, in words. */
  axes: string;
}

/** Tensor names with their measured shapes, each beside what the learner said. */
export function ShapeLines({
  y,
  width,
  lines,
  you,
}: {
  y: number;
  width: number;
  lines: readonly ShapeLine[];
  you: string;
}) {
  return (
    <g className="fill-ink text-[13px]">
      {lines.map((line, i) => (
        <text key={line.name} x={0} y={y + i * 21} className="font-mono" data-part={line.part}>
          <tspan fontWeight={700}>{line.name}</tspan>
          <tspan x={44}>{line.shape ? <ShapeTspans axes={line.shape} /> : '[?]'}</tspan>
          <tspan x={148} className="fill-ink-soft text-[12px]">
            {line.you ? `${you} ${line.you}` : width > 400 ? line.axes : ''}
          </tspan>
        </text>
      ))}
    </g>
  );
}
