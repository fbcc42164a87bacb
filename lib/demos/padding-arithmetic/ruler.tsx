import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { extentOf, type Layout, type Sizes } from './geometry';
import type { words } from './words';

interface RulerProps {
  size: FigureSize;
  sizes: Sizes;
  layout: Layout;
  /** False before the run: the first position alone. */
  answered: boolean;
  /** Position to be marked. */
  at: number;
  text: (typeof words)['en'];
  onSizes(change: Partial<Sizes>): void;
}

const [top, tall] = [20, 24];

/** One padded row; under it the kernel at each of its positions, one stair a position; the rest is hatched. */
export function Ruler({ size, sizes, layout, answered, at, text, onSizes }: RulerProps) {
  const { n, k, s, d } = sizes;
  const padded = layout.before + n + layout.after;
  const cell = Math.min(40, (size.width - 40) / padded);
  const left = 4;
  const stairs = answered ? layout.positions : Math.min(1, layout.positions);
  const below = top + tall + 16;
  const stair = Math.min(20, (size.height - below - 4) / Math.max(1, layout.positions));
  const bar = Math.max(2, stair - 3);
  const edge = scaleLinear([0, 1], [left + layout.before * cell, left + (layout.before + 1) * cell]);
  const image = useDrag({
    label: text.imageSide,
    x: { value: n, min: 1, max: 16, step: 1, scale: edge },
    onChange: ({ x }) => onSizes({ n: x }),
  });
  const pad = useDrag({
    label: text.padding,
    x: { value: sizes.p, min: 0, max: 6, step: 1, scale: scaleLinear([0, 1], [edge(n), edge(n + 1)]) },
    onChange: ({ x }) => onSizes({ p: x }),
  });
  const reached = padded - layout.left;
  return (
    <g className="text-[12px]">
      {range(padded).map((i) => {
        const pixel = i >= layout.before && i < layout.before + n;
        return (
          <g key={i} transform={`translate(${left + i * cell},${top})`}>
            <rect
              x={0.5}
              width={Math.max(1, cell - 1)}
              height={tall}
              fill={pixel ? axisColour('space') : 'none'}
              fillOpacity={0.35}
              stroke={pixel ? 'none' : 'var(--ink-soft)'}
              strokeDasharray="2 2"
            />
            {cell >= 14 && (
              <text
                x={cell / 2}
                y={tall / 2}
                dy="0.35em"
                textAnchor="middle"
                className={pixel ? 'fill-ink' : 'fill-ink-soft'}
              >
                {pixel ? i - layout.before + 1 : 0}
              </text>
            )}
          </g>
        );
      })}
      <text x={left + layout.before * cell} y={13} fill={axisColour('space')} fontWeight={600}>
        n = {n}
      </text>
      {answered && layout.left > 0 && (
        <g data-part="size">
          <rect
            x={left + reached * cell}
            y={top - 3}
            width={layout.left * cell}
            height={tall + 6}
            fill="none"
            stroke="var(--stamp-refuted)"
            strokeWidth={2}
            strokeDasharray="4 3"
          />
          <text x={left + padded * cell} y={below + 2} textAnchor="end" fill="var(--stamp-refuted)">
            {text.left}: {layout.left}
          </text>
        </g>
      )}
      <g data-part="keeps">
        {range(stairs).map((i) => (
          <g
            key={i}
            transform={`translate(${left + i * s * cell},${below + i * stair})`}
            opacity={i === at || !answered ? 1 : 0.62}
          >
            <rect
              width={extentOf(sizes) * cell - 1}
              height={bar}
              fill="none"
              stroke="var(--accent)"
              strokeWidth={i === at ? 2 : 1}
            />
            {range(k).map((tap) => (
              <rect
                key={tap}
                x={tap * d * cell + 1}
                y={1}
                width={Math.max(1, cell - 3)}
                height={Math.max(1, bar - 2)}
                fill="var(--accent)"
                fillOpacity={i === at ? 0.6 : 0.35}
              />
            ))}
            {(stair >= 12 || i === stairs - 1) && (
              <text
                x={extentOf(sizes) * cell + 5}
                y={bar / 2}
                dy="0.35em"
                className="fill-ink tabular-nums"
                fontWeight={i === stairs - 1 && answered ? 700 : 400}
              >
                {i + 1}
              </text>
            )}
          </g>
        ))}
      </g>
      <Handle drag={image} x={edge(n)} y={top + tall} />
      {sizes.p > 0 || layout.after === 0 ? <Handle drag={pad} x={edge(n + sizes.p)} y={top} up /> : null}
    </g>
  );
}

/** A small triangle at an edge that can be dragged sideways. */
function Handle({
  drag,
  x,
  y,
  up,
}: {
  drag: ReturnType<typeof useDrag>;
  x: number;
  y: number;
  up?: boolean;
}) {
  const way = up ? -1 : 1;
  return (
    <g {...drag}>
      <rect x={x - 14} y={up ? y - 22 : y} width={28} height={22} fill="transparent" />
      <path d={`M${x},${y + way}l-7,${way * 11}h14z`} fill="var(--accent)" stroke="var(--paper)" />
    </g>
  );
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
