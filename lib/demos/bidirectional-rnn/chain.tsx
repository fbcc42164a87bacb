import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import type { Words } from './words';

interface ChainProps {
  size: FigureSize;
  tokens: readonly string[];
  position: number;
  /** Positions each half at the position depends on; null before the run. */
  seen: { forward: readonly number[]; backward: readonly number[] } | null;
  /** The way the second pass reads. */
  second: 'left' | 'right';
  /** Where the two halves of the summary are taken. */
  summary: readonly [forward: number, backward: number];
  text: Words;
  onMove(position: number): void;
}

const left = 74;

/** Tokens below, the two passes over them, out above; after the run the cells that feed the position are filled. */
export function Chain({ size, tokens, position, seen, second, summary, text, onMove }: ChainProps) {
  const column = (size.width - left) / tokens.length;
  const x = scaleLinear([0, tokens.length], [left + column / 2, size.width + column / 2]);
  const rows = { out: 24, backward: 82, forward: 134, token: 190 };
  const cell = { width: Math.min(56, column * 0.7), height: 28 };
  const drag = useDrag({
    label: text.position,
    valueText: text.positionIs(position, tokens[position] ?? ''),
    x: { value: position, min: 0, max: tokens.length - 1, step: 1, scale: x },
    onChange: (to) => onMove(to.x),
  });
  const box = (at: number, y: number, stroke: string, fill: string, strong = false) => (
    <rect
      x={x(at) - cell.width / 2}
      y={y - cell.height / 2}
      width={cell.width}
      height={cell.height}
      rx={4}
      fill={fill}
      stroke={stroke}
      strokeWidth={strong ? 2.5 : 1}
    />
  );
  const pass = (half: 'forward' | 'backward', toLeft: boolean) => (
    <g data-part={half === 'forward' ? 'future' : 'past'}>
      <text x={0} y={rows[half]} dy="0.35em" className="fill-ink-soft">
        {half === 'forward' ? text.forward : text.backward}
      </text>
      {tokens.map((token, t) => {
        const feeds = seen?.[half].includes(t) ?? false;
        const colour = axisColour(half === 'forward' ? 'time' : 'hidden');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is its position
          <g key={t}>
            {t > 0 && (
              <Arrow
                from={x(t - 1) + cell.width / 2}
                to={x(t) - cell.width / 2}
                y={rows[half]}
                left={toLeft}
              />
            )}
            {box(t, rows[half], colour, feeds ? colour : 'var(--paper-raised)', t === position)}
            {feeds && (
              <text
                x={x(t)}
                y={rows[half]}
                dy="0.35em"
                textAnchor="middle"
                fill="var(--paper)"
                fontWeight={700}
              >
                {toLeft ? '←' : '→'}
              </text>
            )}
            <title>{token}</title>
          </g>
        );
      })}
    </g>
  );
  return (
    <g className="text-[12px]">
      <g {...drag}>
        <rect
          x={x(position) - column / 2 + 2}
          y={2}
          width={column - 4}
          height={size.height - 6}
          rx={6}
          fill="var(--plot-plateau)"
          stroke="var(--hairline)"
        />
      </g>
      <g pointerEvents="none">
        <text x={0} y={rows.out} dy="0.35em" className="fill-ink font-semibold">
          {text.out}
        </text>
        {tokens.map((token, t) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is its position
          <g key={t}>
            <line x1={x(t)} x2={x(t)} y1={rows.out} y2={rows.token} stroke="var(--hairline)" />
            {box(t, rows.out, 'var(--ink-soft)', 'var(--paper-raised)', t === position)}
            <text
              x={x(t)}
              y={rows.token}
              dy="0.35em"
              textAnchor="middle"
              className={t === position ? 'fill-ink font-bold' : 'fill-ink'}
            >
              {token.length * 7 > column ? `${token.slice(0, Math.max(1, Math.floor(column / 8)))}…` : token}
            </text>
            <text x={x(t)} y={rows.token + 17} textAnchor="middle" className="fill-ink-soft">
              {t}
            </text>
          </g>
        ))}
        {pass('backward', second === 'left')}
        {pass('forward', false)}
        <g data-part="summary">
          {summary.map((at, half) => (
            <rect
              key={half === 0 ? 'forward' : 'backward'}
              x={x(at) + (half === 0 ? -cell.width / 2 + 3 : 1)}
              y={rows.out - cell.height / 2 + 3}
              width={cell.width / 2 - 4}
              height={cell.height - 6}
              rx={2}
              fill={axisColour(half === 0 ? 'time' : 'hidden')}
            />
          ))}
          <text x={0} y={rows.out + 18} className="fill-ink-soft">
            ■ {text.summary}
          </text>
        </g>
      </g>
    </g>
  );
}

function Arrow({ from, to, y, left: toLeft }: { from: number; to: number; y: number; left: boolean }) {
  const tip = toLeft ? from : to;
  const back = toLeft ? 4 : -4;
  return (
    <path
      d={`M${from},${y}H${to}M${tip + back},${y - 3}L${tip},${y}L${tip + back},${y + 3}`}
      fill="none"
      stroke="var(--ink-soft)"
    />
  );
}
