import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { Cells } from '@/lib/demos/shared/cells';
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
  const { n, k, s } = sizes;
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
        <Cells
          rows={padded}
          columns={padded}
          width={cell}
          look={(y, x) => {
            const pixel = isPixel(x) && isPixel(y);
            const text = cell >= 15 ? Number(pixel) : undefined;
            return pixel
              ? { fill: axisColour('space'), fillOpacity: 0.35, text }
              : { stroke: 'var(--ink-soft)', strokeDasharray: '2 2', text, ink: 'var(--ink-soft)' };
          }}
        />
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
            <Taps sizes={sizes} cell={cell} />
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
        <Cells
          rows={counts?.length ?? 0}
          columns={counts?.length ?? 0}
          width={outCell}
          gap={1}
          look={(y, x) => {
            const count = counts?.[y]?.[x] ?? 0;
            const chosen = x === at.x && y === at.y;
            return {
              fill: axisColour('space'),
              fillOpacity: (0.45 * count) / (k * k),
              stroke: chosen ? 'var(--accent)' : 'var(--ink-soft)',
              strokeWidth: chosen ? 2.5 : 1,
              strokeDasharray: count > k * k - 0.5 ? undefined : '3 2',
              text: outCell >= (k > 3 ? 18 : 14) ? Math.round(count) : undefined,
            };
          }}
        />
      </g>
    </g>
  );
}

/** The kernel's k x k taps, `d` pixels apart. */
function Taps({ sizes: { k, d }, cell }: { sizes: Sizes; cell: number }) {
  const places = Array.from({ length: k * k }, (_, i) => ({ x: (i % k) * d, y: Math.floor(i / k) * d }));
  return places.map(({ x, y }) => (
    <rect
      key={`${x} ${y}`}
      x={x * cell + 1}
      y={y * cell + 1}
      width={cell - 2}
      height={cell - 2}
      fill="var(--accent)"
      fillOpacity={0.28}
    />
  ));
}
