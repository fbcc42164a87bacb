import { useDrag } from '@/lib/demos/shared/drag';
import type { CurveScales } from '@/lib/demos/shared/loss-curves';
import { LinePath, type PlotScale } from '@/lib/demos/shared/plot';
import type { Words } from './words';

interface SketchProps {
  scales: CurveScales;
  /** Losses at equal distances from epoch 0 to the last. */
  heights: readonly number[];
  epochs: number;
  /** Handles are shown until the run, the line for good. */
  open: boolean;
  text: Words;
  onChange(heights: number[]): void;
}

/** The validation curve as the learner expects it, drawn before the run and left standing beside the truth. */
export function Sketch({ scales: { x, y }, heights, epochs, open, text, onChange }: SketchProps) {
  const epochOf = (i: number) => Math.round((i * epochs) / (heights.length - 1));
  return (
    <g>
      <LinePath
        points={heights.map((height, i) => [epochOf(i), height])}
        x={x}
        y={y}
        colour="var(--ink-soft)"
        width={1.5}
        dash="2 4"
      />
      {open &&
        heights.map((height, i) => (
          <SketchHandle
            // biome-ignore lint/suspicious/noArrayIndexKey: a handle is its epoch
            key={i}
            label={text.sketch(epochOf(i))}
            at={x(epochOf(i))}
            y={y}
            height={height}
            onMove={(to) => onChange(heights.map((old, j) => (i === j ? to : old)))}
          />
        ))}
    </g>
  );
}

interface HandleProps {
  label: string;
  at: number;
  y: PlotScale;
  height: number;
  onMove(height: number): void;
}

function SketchHandle({ label, at, y, height, onMove }: HandleProps) {
  const [min = 0, max = 1] = y.domain();
  const drag = useDrag({
    label,
    y: { value: height, min, max, step: 0.02, scale: y },
    onChange: (to) => onMove(to.y),
  });
  return (
    <g {...drag}>
      <circle cx={at} cy={y(height)} r={22} fill="transparent" />
      <circle
        cx={at}
        cy={y(height)}
        r={6}
        fill="var(--paper-raised)"
        stroke="var(--accent)"
        strokeWidth={2}
      />
    </g>
  );
}
