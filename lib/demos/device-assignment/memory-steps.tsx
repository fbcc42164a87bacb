import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumbers } from '@/lib/demos/shared/format-number';
import { type Line, lines } from './program';
import type { Seen } from './run';
import type { Words } from './words';

interface MemoryStepsProps {
  size: FigureSize;
  program: readonly Line[];
  /** Before the first line and after each; only the first entry before the run. */
  steps: readonly (readonly Seen[])[];
  text: Words;
}

const box = 30;

/** One column per line; above, the tensors where they were, below, those that moved. Two names in one box are one tensor. */
export function MemorySteps({ size, program, steps, text }: MemoryStepsProps) {
  const [left, top] = [0, 42];
  const width = (size.width - left) / 4;
  const middle = top + (size.height - top) * 0.52;
  const heads = [text.start, ...program.map((line) => lines[line])];
  return (
    <g className="text-[12px]">
      <rect x={0} y={middle} width={size.width} height={size.height - middle} fill="var(--plot-plateau)" />
      <line x1={0} x2={size.width} y1={middle} y2={middle} stroke="var(--ink-soft)" strokeDasharray="4 4" />
      {heads.map((head, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its line
        <g key={i} transform={`translate(${left + i * width},0)`}>
          {i > 0 && <line y1={0} y2={size.height} stroke="var(--hairline)" />}
          <text x={8} y={14} className="fill-ink font-mono" fontWeight={600}>
            {width > 150 || i === 0 ? head : shortened(head)}
          </text>
          <Column
            tensors={steps[i] ?? null}
            width={width}
            above={[top - 14, middle]}
            below={[middle, size.height]}
            text={text}
          />
        </g>
      ))}
      <text
        x={8}
        y={middle - 6}
        className="fill-ink-soft"
        stroke="var(--paper)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {text.here}
      </text>
      <text x={8} y={size.height - 6} className="fill-ink">
        {text.there}
      </text>
    </g>
  );
}

interface ColumnProps {
  /** Null where nothing is known yet. */
  tensors: readonly Seen[] | null;
  width: number;
  above: readonly [number, number];
  below: readonly [number, number];
  text: Words;
}

function Column({ tensors, width, above, below, text }: ColumnProps) {
  if (!tensors)
    return (
      <text
        x={width / 2}
        y={(above[0] + below[1]) / 2}
        textAnchor="middle"
        className="fill-ink-soft text-[20px]"
      >
        ?
      </text>
    );
  return [above, below].map(([from], isBelow) =>
    tensors
      .filter(({ there }) => Number(there) === isBelow)
      .map((tensor, i) => {
        const isLost = tensor.names.length === 0;
        const isNet = tensor.names[0]?.startsWith('net') ?? false;
        const colour = isLost ? 'var(--stamp-refuted)' : isNet ? 'var(--axis-hidden)' : 'var(--accent)';
        const wide = Math.min(width - 16, 150);
        const narrow = width < 120;
        return (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place in the column
            key={i}
            data-part={isNet ? 'module' : isLost ? 'copy' : 'tensor'}
            transform={`translate(8,${from + 6 + i * (box - 4)})`}
          >
            <rect
              width={wide}
              height={box - 8}
              rx={3}
              fill="var(--paper-raised)"
              stroke={colour}
              strokeWidth={1.5}
              strokeDasharray={isLost ? '4 3' : undefined}
            />
            <text x={6} y={(box - 8) / 2} dy="0.35em" fill={colour} fontWeight={700} className="font-mono">
              {isLost
                ? text.dropped
                : tensor.names.map((name) => (narrow ? name.replace('net.', '') : name)).join(' = ')}
            </text>
            {!(narrow && isNet) && (
              <text
                x={wide - 6}
                y={(box - 8) / 2}
                dy="0.35em"
                textAnchor="end"
                className="fill-ink font-mono"
              >
                {formatNumbers(tensor.values)}
              </text>
            )}
          </g>
        );
      }),
  );
}

/** `x = x.to(there)` as `x = x.to` on a narrow screen. */
function shortened(line: string): string {
  return line
    .replace('(there)', '()')
    .replace('net = net', 'net=net')
    .replace('x = x', 'x=x')
    .replace('y = x', 'y=x');
}
