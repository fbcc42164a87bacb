import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { heatPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import type { Evidence, Grid } from './evidence';
import { half } from './measure';
import { degreesRange } from './params';
import { shiftOfB, type Task } from './tasks';
import type { Words } from './words';

interface PlanesProps {
  size: FigureSize;
  degrees: number;
  evidence: Evidence | null;
  text: Words;
  onDegrees(degrees: number): void;
}

/** The plane as head A and as head B see it in the end, with the training points; the handle turns task B. */
export function Planes({ size, degrees, evidence, text, onDegrees }: PlanesProps) {
  const side = Math.min((size.width - 12) / 2, size.height - 44);
  const lefts = [(size.width - 12) / 2 - side, (size.width + 12) / 2] as const;
  return (
    <g className="text-[12px]">
      <g transform={`translate(${lefts[0]},16)`} data-part="keeps">
        <Plane
          side={side}
          name={text.taskA}
          degrees={0}
          shift={[0, 0]}
          grid={evidence?.planeA ?? null}
          task={evidence?.taskA ?? null}
        />
      </g>
      <g transform={`translate(${lefts[1]},16)`} data-part="head">
        <Plane
          side={side}
          name={text.taskB}
          degrees={degrees}
          shift={shiftOfB}
          grid={evidence?.planeB ?? null}
          task={evidence?.taskB ?? null}
        />
      </g>
      <TurnHandle
        x={lefts[1]}
        y={side + 30}
        width={side}
        degrees={degrees}
        text={text}
        onDegrees={onDegrees}
      />
    </g>
  );
}

interface PlaneProps {
  side: number;
  name: string;
  degrees: number;
  shift: readonly [number, number];
  grid: Grid | null;
  task: Task | null;
}

function Plane({ side, name, degrees, shift, grid, task }: PlaneProps) {
  const at = (value: number) => ((value + half) / (2 * half)) * side;
  const place = (x: number, y: number) => [at(x), side - at(y)] as const;
  const [cx, cy] = place(...shift);
  const [left, top] = place(shift[0] - 1, shift[1] + 1);
  const reach = side / (2 * half);
  return (
    <>
      <text y={-5} className="fill-ink" fontWeight={600}>
        {name}
      </text>
      {grid && (
        <PixelPicture
          x={0}
          y={0}
          width={side}
          height={side}
          pixels={heatPixels(
            grid.map((row) => row.map(faint)),
            8,
          )}
        />
      )}
      <rect width={side} height={side} fill="none" stroke="var(--hairline)" />
      <rect
        x={left}
        y={top}
        width={2 * reach}
        height={2 * reach}
        fill="none"
        stroke="var(--ink-soft)"
        strokeDasharray="4 3"
      />
      <path
        d={`M${-reach},0H${reach}M0,${-reach}V${reach}`}
        transform={`translate(${cx},${cy}) rotate(${-degrees})`}
        stroke="var(--ink)"
        strokeWidth={1.25}
      />
      {task?.points.map(([x, y], i) => {
        const [px, py] = place(x, y);
        return task.labels[i] === 1 ? (
          <circle
            key={`${x} ${y}`}
            cx={px}
            cy={py}
            r={2.6}
            fill="var(--gradient-positive)"
            stroke="var(--paper)"
            strokeWidth={0.6}
          />
        ) : (
          <path
            key={`${x} ${y}`}
            d={`M${px - 2.5},${py - 2.5}l5,5m0,-5l-5,5`}
            stroke="var(--gradient-negative)"
            strokeWidth={1.5}
          />
        );
      })}
    </>
  );
}

/** Logits of ±4 and beyond are as sure as they can look; what is not a number stays one. */
function faint(logit: number): number {
  return Number.isNaN(logit) ? logit : Math.min(4, Math.max(-4, logit));
}

interface TurnHandleProps {
  x: number;
  y: number;
  width: number;
  degrees: number;
  text: Words;
  onDegrees(degrees: number): void;
}

function TurnHandle({ x, y, width, degrees, text, onDegrees }: TurnHandleProps) {
  const scale = scaleLinear([degreesRange.min, degreesRange.max], [8, width - 44]);
  const drag = useDrag({
    label: text.turn,
    valueText: `${degrees}°`,
    x: { value: degrees, ...degreesRange, scale },
    onChange: (to) => onDegrees(to.x),
  });
  return (
    <g transform={`translate(${x},${y})`}>
      <line
        x1={scale(degreesRange.min)}
        x2={scale(degreesRange.max)}
        stroke="var(--hairline)"
        strokeWidth={3}
        strokeLinecap="round"
      />
      <g {...drag}>
        <circle cx={scale(degrees)} r={22} fill="transparent" />
        <circle cx={scale(degrees)} r={7} fill="var(--accent)" stroke="var(--paper-raised)" strokeWidth={2} />
      </g>
      <text x={width} dy="0.35em" textAnchor="end" className="fill-ink font-mono">
        {degrees}°
      </text>
    </g>
  );
}
