import { axisColour } from '@/lib/demos/shared/axis';
import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import type { Matrix } from './plain-attention';
import type { Words } from './words';

interface TokenReadsProps {
  size: FigureSize;
  names: readonly string[];
  /** The row's weights, values [N, d] and output [d]; null before the run. */
  read: { weights: readonly number[]; values: Matrix; output: readonly number[] } | null;
  row: number;
  text: Words;
}

/** Word by word: how much of it the row reads, its value, and below the mixture that comes out. */
export function TokenReads({ size, names, read, row, text }: TokenReadsProps) {
  const step = (size.height - 50) / Math.max(1, names.length);
  const line = Math.min(20, step);
  const label = Math.min(96, Math.max(44, Math.max(...names.map((name) => name.length)) * 7.5 + 8));
  const strip = Math.min(200, size.width * 0.36);
  const stripLeft = size.width - strip;
  const room = stripLeft - label - 64;
  const most = Math.max(...(read?.weights ?? [1]));
  const limit = Math.max(...(read?.values.flat().map(Math.abs) ?? [1]));
  const outY = 18 + line * names.length + 8;
  return (
    <g className="text-[12px]">
      <text x={label + 8} y={10} className="fill-ink-soft">
        {read ? text.weight : ''}
      </text>
      <text x={stripLeft} y={10} fill={axisColour('hidden')} fontWeight={600}>
        {read ? text.value : ''}
      </text>
      {names.map((name, j) => {
        const y = 18 + j * line;
        const weight = read?.weights[j] ?? 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is its position
          <g key={j}>
            <text
              x={label}
              y={y + line / 2}
              dy="0.35em"
              textAnchor="end"
              className={j === row ? 'fill-accent' : 'fill-ink'}
              fontWeight={j === row ? 700 : 400}
            >
              {name}
            </text>
            {read && (
              <>
                <g data-part="spread">
                  <rect
                    x={label + 8}
                    y={y + 2}
                    width={Math.max(1, (room * weight) / most)}
                    height={line - 4}
                    fill="var(--gradient-positive)"
                    opacity={0.75}
                  />
                  <text
                    x={label + 14 + (room * weight) / most}
                    y={y + line / 2}
                    dy="0.35em"
                    className="fill-ink-soft tabular-nums"
                  >
                    {weight.toFixed(3)}
                  </text>
                </g>
                <Strip
                  x={stripLeft}
                  y={y + 2}
                  width={strip}
                  height={line - 4}
                  values={read.values[j] ?? []}
                  limit={limit}
                />
              </>
            )}
          </g>
        );
      })}
      {read && (
        <g data-part="loops">
          <text
            x={stripLeft - 8}
            y={outY + line / 2}
            dy="0.35em"
            textAnchor="end"
            className="fill-ink"
            fontWeight={600}
          >
            {text.output}
            <tspan fontWeight={400} className="fill-ink-soft">
              {' = Σ w · v'}
            </tspan>
          </text>
          <Strip
            x={stripLeft}
            y={outY}
            width={strip}
            height={line}
            values={read.output}
            limit={limit}
            framed
          />
        </g>
      )}
    </g>
  );
}

function Strip({
  x,
  y,
  width,
  height,
  values,
  limit,
  framed,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  values: readonly number[];
  limit: number;
  framed?: boolean;
}) {
  const cell = width / Math.max(1, values.length);
  return (
    <g>
      {values.map((value, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a feature is its position
          key={i}
          x={x + i * cell}
          y={y}
          width={cell}
          height={height}
          fill={divergingColour(value, limit)}
        />
      ))}
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill="none"
        stroke={framed ? axisColour('hidden') : 'var(--hairline)'}
        strokeWidth={framed ? 2 : 1}
      />
    </g>
  );
}
