import { scaleLinear } from 'd3-scale';
import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PlotScale } from '@/lib/demos/shared/plot';
import type { Lane, Weights } from './lanes';
import { weightRange } from './params';
import type { Words } from './words';

/** From top to bottom, and the row of the verdict each belongs to. */
export const shownLanes: readonly (readonly [Lane, string])[] = [
  ['plain', 'shrink'],
  ['l2', 'shrink'],
  ['decay', 'same'],
  ['l1', 'never'],
  ['proximal', 'sparse'],
  ['adamL2', 'adam'],
  ['adamW', 'adam'],
];

interface WeightRowsProps {
  size: FigureSize;
  truth: readonly number[];
  ends: Weights | null;
  chosen: number;
  text: Words;
  onTruth(truth: number[]): void;
  onChoose(at: number): void;
}

/** One row of small bars for each rule, all on one scale; an exact 0 is written as 0. The true weights can be dragged. */
export function WeightRows({ size, truth, ends, chosen, text, onTruth, onChoose }: WeightRowsProps) {
  const left = size.width < 420 ? 106 : 112;
  const truthHeight = 44;
  const pitch = (size.width - left) / truth.length;
  const rowHeight = (size.height - truthHeight) / shownLanes.length;
  const middle = (i: number) => left + (i + 0.5) * pitch;
  const reach = Math.max(1, ...truth.map(Math.abs));
  const cursor = cellCursor({
    label: text.pick,
    rows: 1,
    columns: truth.length,
    at: { row: 0, column: chosen },
    valueText: text.picked(chosen + 1),
    onMove: ({ column }) => onChoose(column),
  });
  return (
    <>
      <rect
        x={left + chosen * pitch}
        y={truthHeight}
        width={pitch}
        height={size.height - truthHeight}
        fill="var(--plot-plateau)"
      />
      <text y={truthHeight / 2} dy="0.32em" className="fill-ink font-semibold text-[12px]">
        {text.lanes.truth}
      </text>
      {truth.map((value, i) => (
        <TrueWeight
          // biome-ignore lint/suspicious/noArrayIndexKey: a weight is its position
          key={i}
          label={text.weight(i + 1)}
          x={middle(i)}
          scale={scaleLinear([weightRange.min, weightRange.max], [truthHeight - 2, 2])}
          value={value}
          width={Math.min(pitch, 44)}
          onMove={(to) => onTruth(truth.map((old, j) => (i === j ? to : old)))}
        />
      ))}
      {shownLanes.map(([lane, part], row) => {
        const top = truthHeight + row * rowHeight;
        const scale = scaleLinear([-reach, reach], [top + rowHeight - 2, top + 2]).clamp(true);
        return (
          <g key={lane} data-part={part}>
            <text y={top + rowHeight / 2} dy="0.32em" className="fill-ink text-[12px]">
              {text.lanes[lane]}
            </text>
            <line x1={left} x2={size.width} y1={scale(0)} y2={scale(0)} stroke="var(--hairline)" />
            {(ends?.[lane] ?? []).map((value, i) => (
              <EndWeight
                // biome-ignore lint/suspicious/noArrayIndexKey: a weight is its position
                key={i}
                x={middle(i)}
                scale={scale}
                value={value}
              />
            ))}
          </g>
        );
      })}
      <g {...cursor}>
        <rect
          x={left}
          y={truthHeight}
          width={size.width - left}
          height={size.height - truthHeight}
          fill="transparent"
        />
      </g>
    </>
  );
}

const hue = (value: number) => (value < 0 ? 'var(--gradient-negative)' : 'var(--gradient-positive)');

function EndWeight({ x, scale, value }: { x: number; scale: PlotScale; value: number }) {
  const [zero, end] = [scale(0), scale(value)];
  if (value === 0)
    return (
      <text
        x={x}
        y={zero}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink font-mono font-semibold text-[13px]"
        style={{ paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4 }}
      >
        0
      </text>
    );
  return (
    <rect
      x={x - 6}
      y={Math.min(zero, end)}
      width={12}
      // A weight that is not exactly 0 is seen, however small.
      height={Math.max(1.5, Math.abs(zero - end))}
      fill={hue(value)}
    />
  );
}

interface TrueWeightProps {
  label: string;
  x: number;
  scale: PlotScale;
  value: number;
  width: number;
  onMove(value: number): void;
}

function TrueWeight({ label, x, scale, value, width, onMove }: TrueWeightProps) {
  const drag = useDrag({ label, y: { value, ...weightRange, scale }, onChange: (to) => onMove(to.y) });
  const [zero, end] = [scale(0), scale(value)];
  return (
    <g {...drag}>
      <rect x={x - width / 2} y={0} width={width} height={44} fill="transparent" />
      <rect
        x={x - 6}
        y={Math.min(zero, end)}
        width={12}
        height={Math.abs(zero - end)}
        fill={hue(value)}
        fillOpacity={0.6}
      />
      <rect
        x={x - 8}
        y={end - 3}
        width={16}
        height={6}
        rx={2}
        fill="var(--paper-raised)"
        stroke={value === 0 ? 'var(--ink-soft)' : hue(value)}
        strokeWidth={1.5}
      />
      {value !== 0 && (
        <text x={x + 10} y={end} dy="0.35em" className="fill-ink text-[12px] tabular-nums">
          {formatNumber(value)}
        </text>
      )}
    </g>
  );
}
