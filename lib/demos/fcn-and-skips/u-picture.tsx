import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { ShapeTspans } from '@/lib/demos/shared/shape-text';
import { channelsAt } from './tiny-fcn';
import type { Words } from './words';

interface UPictureProps {
  size: FigureSize;
  side: number;
  levels: number;
  width: number;
  join: 'add' | 'concat';
  cut: boolean;
  /** False before the run: the sizes are the answer. */
  answered: boolean;
  text: Words;
}

/** The encoder left, the decoder right, one row a level; sizes as bars, shapes beside them, skips across. */
export function UPicture({ size, side, levels, width, join, cut, answered, text }: UPictureProps) {
  const step = (size.height - 34) / levels;
  const [left, right] = [size.width * 0.21, size.width * 0.79];
  const bar = (level: number) => Math.max(10, (size.width * 0.34) / 2 ** level);
  const rows = Array.from({ length: levels }, (_, level) => level);
  const bottom = 20 + step * levels;
  return (
    <>
      <text x={left} y={10} textAnchor="middle" className="fill-ink-soft text-[12px]">
        {text.input}
      </text>
      <text x={right} y={10} textAnchor="middle" className="fill-ink-soft text-[12px]">
        {text.output}
      </text>
      {rows.map((level) => {
        const y = 20 + step * level;
        const [from, to] = [left + bar(level) / 2 + 6, right - bar(level) / 2 - 6];
        return (
          <g key={level}>
            <Level
              x={left}
              y={y}
              bar={bar(level)}
              side={side}
              level={level}
              width={width}
              answered={answered}
            />
            <Level
              x={right}
              y={y}
              bar={bar(level)}
              side={side}
              level={level}
              width={width}
              answered={answered}
            />
            <g data-part="edges">
              <line
                x1={from}
                x2={to}
                y1={y}
                y2={y}
                stroke="var(--accent)"
                strokeWidth={2}
                strokeDasharray={cut ? '1 7' : '6 4'}
              />
              <text x={(from + to) / 2} y={y - 5} textAnchor="middle" className="fill-accent text-[13px]">
                {cut ? '✕' : join === 'add' ? '+' : 'concat'}
              </text>
            </g>
            <Arrow
              from={[left, y + 24]}
              to={[level === levels - 1 ? size.width / 2 - 36 : left, y + step - 10]}
            />
            <Arrow
              from={[level === levels - 1 ? size.width / 2 + 36 : right, y + step - 10]}
              to={[right, y + 24]}
            />
          </g>
        );
      })}
      <g data-part="sizes">
        <Level
          x={size.width / 2}
          y={bottom - 8}
          bar={bar(levels)}
          side={side}
          level={levels}
          width={width}
          answered={answered}
        />
      </g>
    </>
  );
}

interface LevelProps {
  x: number;
  y: number;
  bar: number;
  side: number;
  level: number;
  width: number;
  answered: boolean;
}

function Level({ x, y, bar, side, level, width, answered }: LevelProps) {
  const pixels = answered || level === 0 ? side / 2 ** level : '?';
  return (
    <g>
      <rect x={x - bar / 2} y={y - 5} width={bar} height={10} fill={axisColour('space')} fillOpacity={0.5} />
      <text x={x} y={y + 19} textAnchor="middle" className="fill-ink text-[12px]">
        <ShapeTspans
          axes={[
            { axis: 'space', text: pixels },
            { axis: 'space', text: pixels },
            { axis: 'channel', text: answered || level === 0 ? channelsAt({ width }, level) : '?' },
          ]}
        />
      </text>
    </g>
  );
}

function Arrow({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }) {
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return (
    <g stroke="var(--ink-soft)" fill="none">
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      <path d="M-6,-3 L0,0 L-6,3" transform={`translate(${to[0]},${to[1]}) rotate(${angle})`} />
    </g>
  );
}
