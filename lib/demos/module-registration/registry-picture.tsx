import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { type Evidence, moved, type Traced } from './evidence';
import type { Words } from './words';

const top = 30;
const bottom = 4;

/** One line of `__init__`: a tensor as it is written, and which tensor that is. */
export interface WrittenRow {
  name: string;
  /** Index in the evidence's tensors, the same for a layer written twice. */
  tensor: number;
  first: boolean;
}

interface RegistryProps {
  size: FigureSize;
  rows: readonly WrittenRow[];
  evidence: Evidence | null;
  /** The learner's guess of the count and whether it was right, for the head of the list. */
  guess: string;
  text: Words;
}

/** Left what the author wrote, in the middle what the module entered in its list, right what one step did to it. */
export function RegistryPicture({ size, rows, evidence, guess, text }: RegistryProps) {
  const pitch = Math.min(24, (size.height - top - bottom) / rows.length);
  const wide = size.width >= 480;
  const listX = wide ? Math.max(230, size.width * 0.42) : 184;
  const y = (row: number) => top + pitch * (row + 0.5);
  const rowOf = (tensor: number) => rows.findIndex((row) => row.tensor === tensor);
  return (
    <g className="font-mono text-[12px] tabular-nums">
      <g className="fill-ink-soft font-sans">
        <text y={12}>{text.written}</text>
        <text x={listX} y={12} className="font-mono" data-part="count">
          {text.entered}
          {evidence && ` = ${evidence.parameterNames.length}`}
        </text>
        <text x={size.width} y={12} textAnchor="end" data-part="all">
          {wide && text.step}
        </text>
        <text x={listX} y={26}>
          {guess}
        </text>
        <line x2={size.width} y1={top - 1} y2={top - 1} stroke="var(--hairline)" />
      </g>
      {rows.map((row, i) => {
        const tensor = evidence?.tensors[row.tensor];
        const known =
          tensor !== undefined &&
          (tensor.registeredAs !== null || (tensor.kind === 'buffer' && tensor.saved));
        const linkFrom = row.name.length * 7.3 + 8;
        return (
          <g key={row.name} data-part={tensor?.kind === 'buffer' ? 'buffer' : undefined}>
            <text y={y(i)} dy="0.35em" className={tensor && !known ? 'fill-stamp-refuted' : 'fill-ink'}>
              {row.name}
            </text>
            {tensor &&
              (known ? (
                <path
                  d={`M${linkFrom},${y(i)} L${listX - 6},${y(rowOf(row.tensor))}`}
                  stroke="var(--ink-soft)"
                  strokeWidth={tensor.kind === 'buffer' ? 1 : 1.75}
                  strokeDasharray={tensor.kind === 'buffer' ? '1 4' : undefined}
                />
              ) : (
                <Unknown from={linkFrom} y={y(i)} label={wide ? text.unknown : ''} />
              ))}
            {tensor && row.first && (
              <Outcome tensor={tensor} x={listX} end={size.width} y={y(i)} wide={wide} text={text} />
            )}
          </g>
        );
      })}
    </g>
  );
}

function Unknown({ from, y, label }: { from: number; y: number; label: string }) {
  return (
    <g>
      <path d={`M${from},${y} h22`} stroke="var(--stamp-refuted)" strokeDasharray="4 3" />
      <text x={from + 26} y={y} dy="0.35em" className="fill-stamp-refuted">
        ✗ <tspan className="font-sans">{label}</tspan>
      </text>
    </g>
  );
}

interface OutcomeProps {
  tensor: Traced;
  x: number;
  end: number;
  y: number;
  wide: boolean;
  text: Words;
}

/** The registered name, one square per number coloured by its change, and the largest change. */
function Outcome({ tensor, x, end, y, wide, text }: OutcomeProps) {
  const changes = tensor.after.map((value, i) => value - (tensor.before[i] ?? value));
  const largest = Math.max(...changes.map(Math.abs));
  const name = tensor.kind === 'buffer' ? (tensor.saved ? text.buffer : null) : tensor.registeredAs;
  const squares = 9;
  return (
    <g>
      <text
        x={x}
        y={y}
        dy="0.35em"
        className={tensor.kind === 'buffer' ? 'fill-ink-soft' : 'fill-ink font-semibold'}
      >
        {name}
      </text>
      {wide &&
        changes.map((change, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a number of a tensor is its position
            key={i}
            x={end - 92 - (squares - i) * 10}
            y={y - 5}
            width={8}
            height={10}
            fill={divergingColour(change, largest || 1)}
            stroke="var(--hairline)"
          />
        ))}
      <text
        x={end}
        y={y}
        dy="0.35em"
        textAnchor="end"
        data-part={tensor.kind === 'buffer' ? undefined : 'moved'}
        className={
          moved(tensor) ? 'fill-ink' : tensor.kind === 'buffer' ? 'fill-ink-soft' : 'fill-stamp-refuted'
        }
      >
        {moved(tensor) ? `Δ ${formatNumber(largest, 2)}` : text.stays}
      </text>
    </g>
  );
}
