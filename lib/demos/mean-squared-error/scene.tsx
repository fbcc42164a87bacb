import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PlotScale } from '@/lib/demos/shared/plot';
import type { Evidence } from './evidence';
import { type Params, xRange, yRange } from './params';
import { ResidualSquare } from './residual-square';
import { type Line, movedTargets, residuals } from './squares';
import type { Words } from './words';

export const pointNames = ['A', 'B', 'C', 'D', 'E'] as const;

/** Where the handles of the line stand. */
const ends = { left: -6.5, right: 6.5 };
const lineRange = { min: -3, max: 3 };
const clamp = (value: number) => Math.min(lineRange.max, Math.max(lineRange.min, Number(value.toFixed(3))));

interface SceneProps {
  size: FigureSize;
  given: Params;
  evidence: Evidence | null;
  guess: string | undefined;
  text: Words;
  onChange(change: Partial<Params>): void;
}

/** One unit is equally long both ways, so that the squares are squares. Points and both ends of the line can be dragged. */
export function Scene({ size, given, evidence, guess, text, onChange }: SceneProps) {
  const unit = size.height / (yRange.max - yRange.min + 0.6);
  const middle = size.width * 0.45;
  const x = scaleLinear([0, 1], [middle, middle + unit]);
  const y = scaleLinear([yRange.min - 0.3, yRange.max + 0.3], [size.height, 0]);
  const line: Line = { w: given.line[0] as number, b: given.line[1] as number };
  const sides = residuals(given.xs, given.ys, line);
  const moved = movedTargets(given.ys, given.which, given.by);
  const after = residuals(given.xs, moved, line);
  const at = given.which - 1;
  const [left, right] = [x.invert(0), x.invert(size.width)];
  const end = evidence?.end.every(Number.isFinite) ? evidence.end : null;
  const lineAt = (w: number, b: number, colour: string, dash?: string) => (
    <line
      x1={x(left)}
      x2={x(right)}
      y1={y(w * left + b)}
      y2={y(w * right + b)}
      stroke={colour}
      strokeWidth={2}
      strokeDasharray={dash}
    />
  );

  return (
    // A nested svg clips: squares and lines may leave the picture.
    <svg role="presentation" width={size.width} height={size.height} overflow="hidden">
      <rect width={size.width} height={size.height} fill="var(--paper-raised)" stroke="var(--hairline)" />
      <line x1={0} x2={size.width} y1={y(0)} y2={y(0)} stroke="var(--hairline)" />
      <line x1={x(0)} x2={x(0)} y1={0} y2={size.height} stroke="var(--hairline)" />
      <g data-part="area">
        {sides.map((side, i) => (
          <ResidualSquare
            key={pointNames[i]}
            x={x(given.xs[i] ?? 0)}
            from={y(given.ys[i] ?? 0)}
            to={y((given.ys[i] ?? 0) + side)}
          />
        ))}
      </g>
      {evidence && (
        <g data-part="outlier">
          <ResidualSquare
            x={x(given.xs[at] ?? 0)}
            from={y(moved[at] ?? 0)}
            to={y((moved[at] ?? 0) + (after[at] ?? 0))}
            area={formatNumber((after[at] ?? 0) ** 2, 3)}
            outlier
          />
        </g>
      )}
      {lineAt(line.w, line.b, 'var(--ink)')}
      {end && <g data-part="descent">{lineAt(end[0] as number, end[1] as number, 'var(--accent)', '7 4')}</g>}
      <LineEnd side="left" line={line} x={x} y={y} text={text} onChange={onChange} />
      <LineEnd side="right" line={line} x={x} y={y} text={text} onChange={onChange} />
      {given.by !== 0 && <Move x={x(given.xs[at] ?? 0)} from={y(given.ys[at] ?? 0)} to={y(moved[at] ?? 0)} />}
      {given.xs.map((_, i) => (
        <Point key={pointNames[i]} at={i} given={given} x={x} y={y} text={text} onChange={onChange} />
      ))}
      {guess && evidence && (
        <text x={8} y={18} className="fill-ink text-[13px]">
          {text.you}: <tspan fontWeight={600}>{guess}</tspan> · {text.loss}:{' '}
          <tspan fontWeight={600}>{formatNumber(evidence.moved)}</tspan>
        </text>
      )}
    </svg>
  );
}

interface HandleProps {
  x: PlotScale;
  y: PlotScale;
  text: Words;
  onChange(change: Partial<Params>): void;
}

function Point({ at, given, x, y, text, onChange }: HandleProps & { at: number; given: Params }) {
  const [px, py] = [given.xs[at] as number, given.ys[at] as number];
  const put = (values: readonly number[], value: number) => values.map((old, i) => (i === at ? value : old));
  const drag = useDrag({
    label: text.point(pointNames[at] ?? ''),
    valueText: text.at(formatNumber(px), formatNumber(py)),
    x: { value: px, ...xRange, scale: x },
    y: { value: py, ...yRange, scale: y },
    onChange: (to) => onChange({ xs: put(given.xs, to.x), ys: put(given.ys, to.y) }),
  });
  return (
    <g {...drag}>
      <circle cx={x(px)} cy={y(py)} r={18} fill="transparent" />
      <circle cx={x(px)} cy={y(py)} r={8} fill="var(--paper-raised)" stroke="var(--ink)" strokeWidth={2} />
      <text
        x={x(px)}
        y={y(py)}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink font-mono font-semibold text-[12px]"
      >
        {pointNames[at]}
      </text>
    </g>
  );
}

function LineEnd({ side, line, x, y, text, onChange }: HandleProps & { side: 'left' | 'right'; line: Line }) {
  const other = side === 'left' ? 'right' : 'left';
  const height = (at: number) => Number((line.w * at + line.b).toFixed(3));
  const value = height(ends[side]);
  const drag = useDrag({
    label: side === 'left' ? text.leftEnd : text.rightEnd,
    y: { value, ...yRange, min: Math.min(value, yRange.min), max: Math.max(value, yRange.max), scale: y },
    onChange: (to) => {
      const w = (to.y - height(ends[other])) / (ends[side] - ends[other]);
      onChange({ line: [clamp(w), clamp(to.y - w * ends[side])] });
    },
  });
  return (
    <g {...drag}>
      <circle cx={x(ends[side])} cy={y(value)} r={22} fill="transparent" />
      <rect
        x={x(ends[side]) - 6}
        y={y(value) - 6}
        width={12}
        height={12}
        fill="var(--paper-raised)"
        stroke="var(--accent)"
        strokeWidth={2}
      />
    </g>
  );
}

/** An arrow along the way the point will go. */
function Move({ x, from, to }: { x: number; from: number; to: number }) {
  const point = Math.sign(to - from) * 7;
  return (
    <g stroke="var(--stamp-refuted)" strokeWidth={2} fill="none">
      <line x1={x} x2={x} y1={from} y2={to} />
      <path d={`M${x - 5} ${to - point}L${x} ${to}L${x + 5} ${to - point}`} />
    </g>
  );
}
