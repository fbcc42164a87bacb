import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { extentOf, type Layout, type Sizes } from './geometry';
import type { words } from './words';

interface PlaneProps {
  size: FigureSize;
  sizes: Sizes;
  layout: Layout;
  /** Taps on pixels, [side][side], as the device returned them; null before the run. */
  counts: readonly (readonly number[])[] | null;
  /** The kernel's position, counted in outputs. */
  at: { x: number; y: number };
  /** The learner's size, if locked. */
  you: string | undefined;
  text: (typeof words)['en'];
  onMove(to: { x: number; y: number }): void;
}

const top = 22;

/** The padded image with the kernel on it, and the outputs with the number of taps that lay on pixels. */
export function Plane({ size, sizes, layout, counts, at, you, text, onMove }: PlaneProps) {
  const { n, k, s, d } = sizes;
  const padded = layout.before + n + layout.after;
  const gap = 54;
  const room = Math.min((size.width - gap) / 2, size.height - top - 6);
  const cell = Math.min(26, room / padded);
  const last = Math.max(0, layout.positions - 1);
  const left = Math.max(0, (size.width - gap) / 2 - room) / 2;
  const outLeft = left + padded * cell + gap;
  const outCell = Math.min(cell * 1.0, (size.width - outLeft - 2) / Math.max(1, layout.positions));
  const place = scaleLinear([0, Math.max(1, last)], [0, Math.max(1, last) * s * cell]);
  const drag = useDrag({
    label: text.kernel,
    valueText: text.at(at.x, at.y),
    x: { value: at.x, min: 0, max: Math.max(1, last), step: 1, scale: place },
    y: { value: at.y, min: 0, max: Math.max(1, last), step: 1, scale: place },
    onChange: (to) => onMove({ x: Math.min(last, to.x), y: Math.min(last, to.y) }),
  });
  const isPixel = (i: number) => i >= layout.before && i < layout.before + n;
  return (
    <g className="text-[12px]">
      <text x={left} y={13} className="fill-ink">
        {text.input}{' '}
        <tspan
          className="font-mono"
          fill={axisColour('space')}
          fontWeight={600}
        >{`${n} + ${layout.before} + ${layout.after}`}</tspan>
      </text>
      <g transform={`translate(${left},${top})`}>
        {range(padded).map((y) =>
          range(padded).map((x) => {
            const pixel = isPixel(x) && isPixel(y);
            return (
              <g key={`${x} ${y}`}>
                <rect
                  x={x * cell + 0.5}
                  y={y * cell + 0.5}
                  width={Math.max(1, cell - 1)}
                  height={Math.max(1, cell - 1)}
                  fill={pixel ? axisColour('space') : 'none'}
                  fillOpacity={pixel ? 0.35 : 1}
                  stroke={pixel ? 'none' : 'var(--ink-soft)'}
                  strokeDasharray="2 2"
                />
                {cell >= 15 && (
                  <text
                    x={(x + 0.5) * cell}
                    y={(y + 0.5) * cell}
                    dy="0.35em"
                    textAnchor="middle"
                    className={pixel ? 'fill-ink' : 'fill-ink-soft'}
                  >
                    {pixel ? 1 : 0}
                  </text>
                )}
              </g>
            );
          }),
        )}
        {layout.positions > 0 && (
          <g {...drag} transform={`translate(${at.x * s * cell},${at.y * s * cell})`}>
            <rect
              width={extentOf(sizes) * cell}
              height={extentOf(sizes) * cell}
              fill="var(--accent)"
              fillOpacity={0.08}
              stroke="var(--accent)"
              strokeWidth={2.5}
            />
            {range(k).map((y) =>
              range(k).map((x) => (
                <rect
                  key={`${x} ${y}`}
                  x={x * d * cell + 1}
                  y={y * d * cell + 1}
                  width={cell - 2}
                  height={cell - 2}
                  fill="var(--accent)"
                  fillOpacity={0.28}
                />
              )),
            )}
          </g>
        )}
      </g>
      <text
        x={outLeft - gap / 2}
        y={top + (padded * cell) / 2}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink-soft text-[16px]"
      >
        →
      </text>
      <g data-part="size">
        <text x={outLeft} y={13} className="fill-ink">
          {text.output}{' '}
          <tspan className="font-mono" fill={axisColour('space')} fontWeight={600}>
            {counts ? counts.length : '?'}
          </tspan>
          {you && <tspan className="fill-ink-soft">{`  ${text.you}: ${you}`}</tspan>}
        </text>
      </g>
      <g transform={`translate(${outLeft},${top})`} data-part="where">
        {counts?.map((row, y) =>
          row.map((count, x) => {
            const whole = count > k * k - 0.5;
            const chosen = x === at.x && y === at.y;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: an output is its place
              <g key={`${x} ${y}`}>
                <rect
                  x={x * outCell + 1}
                  y={y * outCell + 1}
                  width={Math.max(1, outCell - 2)}
                  height={Math.max(1, outCell - 2)}
                  fill={axisColour('space')}
                  fillOpacity={(0.45 * count) / (k * k)}
                  stroke={chosen ? 'var(--accent)' : 'var(--ink-soft)'}
                  strokeWidth={chosen ? 2.5 : 1}
                  strokeDasharray={whole ? undefined : '3 2'}
                />
                {outCell >= (k > 3 ? 18 : 14) && (
                  <text
                    x={(x + 0.5) * outCell}
                    y={(y + 0.5) * outCell}
                    dy="0.35em"
                    textAnchor="middle"
                    className="fill-ink tabular-nums"
                  >
                    {Math.round(count)}
                  </text>
                )}
              </g>
            );
          }),
        )}
      </g>
    </g>
  );
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
