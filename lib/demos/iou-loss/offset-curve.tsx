import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import type { Box } from './box';
import type { Sweep } from './sweep';
import type { words } from './words';

interface OffsetCurveProps {
  size: FigureSize;
  box: Box;
  sweep: Sweep;
  /** False before the run: the axes and the handle only. */
  answered: boolean;
  text: (typeof words)['en'];
  onSlide(x1: number): void;
}

/** The chosen loss while the box slides sideways; where the boxes are apart the ground is shaded. */
export function OffsetCurve({ size, box, sweep, answered, text, onSlide }: OffsetCurveProps) {
  const [left, right, top, bottom] = [34, size.width - 8, 22, size.height - 36];
  const x = scaleLinear([sweep.from, sweep.to], [left, right]);
  const y = scaleLinear([0, sweep.top], [bottom, top]);
  const drag = useDrag({
    label: text.slide,
    x: { value: box[0], min: sweep.from, max: sweep.to, step: 0.1, scale: x },
    onChange: (to) => onSlide(to.x),
  });
  const edge = (value: number) => x(Math.min(sweep.to, Math.max(sweep.from, value)));
  const { from, to, touch, within } = sweep;
  const plains: { name: string; a: number; b: number }[] = touch
    ? [
        { name: text.apart, a: from, b: touch[0] },
        { name: text.inside, a: within?.[0] ?? 0, b: within?.[1] ?? 0 },
        { name: text.apart, a: touch[1], b: to },
      ]
    : [{ name: text.apart, a: from, b: to }];
  const shaded = plains
    .map(({ name, a, b }) => ({ name, left: edge(a), width: edge(b) - edge(a) }))
    .filter(({ width }) => width > 1);
  return (
    <>
      {answered &&
        shaded.map((plain) => (
          <rect
            key={plain.left}
            x={plain.left}
            width={plain.width}
            y={top}
            height={bottom - top}
            fill="var(--plot-plateau)"
          />
        ))}
      <YAxis scale={y} x={left} to={right} label={text.loss} ticks={3} />
      <XAxis scale={x} y={bottom} label={text.x1} ticks={4} />
      {answered &&
        shaded
          .filter(({ width }) => width > 34)
          .map((plain) => (
            <text
              key={plain.left}
              x={plain.left + plain.width - 4}
              y={bottom - 8}
              textAnchor="end"
              className="fill-ink-soft text-[12px]"
            >
              {plain.name}
            </text>
          ))}
      {answered && (
        <g data-part="overlap">
          <LinePath points={sweep.points} x={x} y={y} colour="var(--plot-loss)" width={2.5} />
        </g>
      )}
      <g {...drag}>
        <rect x={edge(box[0]) - 22} y={top} width={44} height={bottom - top + 20} fill="transparent" />
        <line
          x1={edge(box[0])}
          x2={edge(box[0])}
          y1={top}
          y2={bottom}
          stroke="var(--accent)"
          strokeDasharray="3 3"
        />
        <circle
          cx={edge(box[0])}
          cy={answered ? y(sweep.here) : bottom}
          r={7}
          fill="var(--accent)"
          stroke="var(--paper-raised)"
          strokeWidth={2}
        />
      </g>
    </>
  );
}
