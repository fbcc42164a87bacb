import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { directionsOf, type Sizes } from './shapes';
import type { words } from './words';

interface UnrolledProps {
  size: FigureSize;
  sizes: Sizes;
  /** The layer takes batch for time. */
  mixed: boolean;
  /** After the run out and h_n are marked. */
  answered: boolean;
  text: (typeof words)['en'];
}

const left = 86;

/** Columns are time steps, rows the layers and directions from the input up; the sequence ends right or, backward, left. */
export function Unrolled({ size, sizes, mixed, answered, text }: UnrolledProps) {
  const directions = directionsOf(sizes);
  const rows = Array.from({ length: sizes.layers * directions }, (_, i) => i);
  const steps = Array.from({ length: mixed ? sizes.batch : sizes.time }, (_, t) => t);
  const row = (size.height - 22) / (rows.length + 2);
  const column = (size.width - left) / steps.length;
  const [width, height] = [Math.min(54, column * 0.72), Math.min(26, row * 0.72)];
  const x = (t: number) => left + column * (t + 0.5);
  const y = (i: number) => size.height - 22 - row * (i + 1.5);
  const violet = axisColour('hidden');
  const [last] = steps.slice(-1) as [number];
  return (
    <g className="text-[12px]">
      {steps.map((t) => (
        <g key={t}>
          <line x1={x(t)} x2={x(t)} y1={y(-1)} y2={y(rows.length)} stroke="var(--hairline)" />
          <Cell x={x(t)} y={y(-1)} width={width} height={height} stroke={axisColour('time')} />
          <g data-part="out">
            <Cell
              x={x(t)}
              y={y(rows.length)}
              width={width}
              height={height}
              stroke={axisColour('time')}
              filled={answered ? axisColour('time') : undefined}
              label={answered ? '' : '?'}
            />
          </g>
        </g>
      ))}
      {rows.map((i) => {
        const backward = i % directions === 1;
        const end = backward ? 0 : last;
        return (
          <g key={i}>
            <text x={0} y={y(i)} dy="0.35em" className="fill-ink-soft">
              {text.layer(Math.floor(i / directions) + 1)} {backward ? '←' : '→'}
            </text>
            {steps.slice(1).map((t) => (
              <Arrow key={t} from={x(t - 1) + width / 2} to={x(t) - width / 2} y={y(i)} backward={backward} />
            ))}
            {steps.map((t) => (
              <g key={t} data-part={answered && t === end ? 'hidden' : undefined}>
                <Cell
                  x={x(t)}
                  y={y(i)}
                  width={width}
                  height={height}
                  stroke={violet}
                  filled={answered && t === end ? violet : undefined}
                  label={answered && t === end ? (width < 32 ? `${i}` : `h[${i}]`) : ''}
                />
              </g>
            ))}
          </g>
        );
      })}
      <text x={0} y={y(-1)} dy="0.35em" className="fill-ink-soft">
        x
      </text>
      <text x={0} y={y(rows.length)} dy="0.35em" className="fill-ink" fontWeight={600}>
        out
      </text>
      <text x={left} y={size.height - 6} fill={axisColour(mixed ? 'batch' : 'time')} fontWeight={600}>
        {mixed ? text.takenForTime : text.time} {steps.length} →
      </text>
    </g>
  );
}

interface CellProps {
  x: number;
  y: number;
  width: number;
  height: number;
  stroke: string;
  filled?: string | undefined;
  /** Two characters fit the narrowest cell. */
  label?: string;
}

function Cell({ x, y, width, height, stroke, filled, label }: CellProps) {
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={3}
        fill={filled ?? 'var(--paper-raised)'}
        stroke={stroke}
        strokeWidth={filled ? 2 : 1}
      />
      {label && width >= 16 && (
        <text
          x={x}
          y={y}
          dy="0.35em"
          textAnchor="middle"
          className="font-mono"
          fill={filled ? 'var(--paper)' : 'var(--ink-soft)'}
          fontWeight={filled ? 700 : 400}
        >
          {label}
        </text>
      )}
    </g>
  );
}

function Arrow({ from, to, y, backward }: { from: number; to: number; y: number; backward: boolean }) {
  const tip = backward ? from : to;
  const back = backward ? 4 : -4;
  return (
    <path
      d={`M${from},${y}H${to}M${tip + back},${y - 3}L${tip},${y}L${tip + back},${y + 3}`}
      fill="none"
      stroke="var(--ink-soft)"
    />
  );
}
