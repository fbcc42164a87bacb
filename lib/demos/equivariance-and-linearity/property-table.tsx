import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Language } from '@/lib/kernel/bilingual';
import { equal, kindOf } from './judge';
import { operationNouns } from './nouns';
import { type OperationName, operationNames } from './operations';
import type { Measured } from './run';
import type { words } from './words';

interface PropertyTableProps {
  size: FigureSize;
  subject: OperationName;
  /** Null before the run. */
  measured: Record<OperationName, Measured> | null;
  /** The learner's linear operation, if locked. */
  you: string | undefined;
  language: Language;
  text: (typeof words)['en'];
  onSubject(subject: OperationName): void;
}

const [head, name] = [24, 0.37];

/** One line an operation, one column a property: a tick, or a cross with the size of the difference. */
export function PropertyTable({
  size,
  subject,
  measured,
  you,
  language,
  text,
  onSubject,
}: PropertyTableProps) {
  const line = (size.height - head - 2) / operationNames.length;
  const column = (size.width * (1 - name)) / 3;
  const x = (i: number) => size.width * name + i * column + 6;
  const row = operationNames.indexOf(subject);
  const cursor = cellCursor({
    label: text.choose,
    rows: operationNames.length,
    columns: 1,
    at: { row, column: 0 },
    valueText: operationNouns[subject][language],
    onMove: (to) => onSubject(operationNames[to.row] ?? subject),
  });
  return (
    <g className="text-[13px]">
      {text.columns.map((label, i) => (
        <text key={label} x={x(i)} y={14} className="fill-ink-soft text-[12px]">
          {label}
        </text>
      ))}
      <g {...cursor} transform={`translate(0,${head})`}>
        <rect width={size.width} height={line * operationNames.length} fill="transparent" />
        <rect y={row * line} width={size.width} height={line} fill="var(--accent)" fillOpacity={0.12} />
        {operationNames.map((operation, i) => {
          const one = measured?.[operation];
          const middle = i * line + line / 2;
          return (
            <g key={operation}>
              <line x2={size.width} y1={i * line} y2={i * line} stroke="var(--hairline)" />
              <text x={6} y={middle} dy="0.35em" className="fill-ink" fontWeight={i === row ? 700 : 400}>
                {operationNouns[operation][language]}
                {you === operation && (
                  <tspan className="fill-ink-soft" fontWeight={400}>{` ← ${text.you}`}</tspan>
                )}
              </text>
              {one && (
                <>
                  <g data-part={i === row ? 'linear' : 'bent'}>
                    <Answer
                      x={x(0)}
                      y={middle}
                      gap={one.linear}
                      word={kindOf(one) === 'affine' ? text.affine : ''}
                    />
                  </g>
                  <Answer x={x(1)} y={middle} gap={one.move.gap} word="" />
                  <g data-part={operation === 'global' || operation === 'dense' ? 'invariant' : undefined}>
                    <Answer x={x(2)} y={middle} gap={one.change} word="" />
                  </g>
                </>
              )}
            </g>
          );
        })}
      </g>
    </g>
  );
}

/** A tick for equality, else a cross, the difference, and a word where one fits. */
function Answer({ x, y, gap, word }: { x: number; y: number; gap: number; word: string }) {
  const holds = gap <= equal;
  return (
    <text
      x={x}
      y={y}
      dy="0.35em"
      className="tabular-nums"
      fill={holds ? 'var(--stamp-holds)' : 'var(--stamp-refuted)'}
    >
      <tspan fontWeight={700}>{holds ? '✓' : '✗'}</tspan>
      {!holds && ` ${formatNumber(gap, 2)}`} {!holds && word}
    </text>
  );
}
