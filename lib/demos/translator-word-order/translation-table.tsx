import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { inChinese, vocabulary, wordNumbers } from '@/models/translator-language';
import type { Params } from './params';
import type { OrderEvidence } from './run';
import type { Text } from './words';

interface TranslationTableProps {
  size: FigureSize;
  sentence: readonly string[];
  order: readonly number[];
  /** Null while there is none for this sentence: then the order is not drawn, for it is the question. */
  evidence: OrderEvidence | null;
  params: Params;
  text: Text;
}

const header = 34;

/** Time runs down. The English words, lines to where each belongs, and each translator's word with a tick or a cross. */
export function TranslationTable({ size, sentence, order, evidence, params, text }: TranslationTableProps) {
  const row = (size.height - header) / 8;
  const y = (place: number) => header + row * (place + 0.5);
  const narrow = size.width < 480;
  const lines = { from: narrow ? 66 : 96, to: narrow ? 92 : 190 };
  const slot = (size.width - lines.to) / 3;
  const x = (column: number) => lines.to + slot * column + 8;
  const numbers = wordNumbers(sentence);
  const columns = [
    { id: 'forward', name: text.forward, note: params.delay > 0 ? text.forwardWaits(params.delay) : '' },
    {
      id: 'bidirectional',
      name: text.bidirectional,
      note: params.hidden === 'bidirectional' ? text.blind : '',
    },
    { id: 'attention', name: text.attention, note: params.hidden === 'attention' ? text.blind : '' },
  ] as const;
  return (
    <g className="text-[13px]">
      <text x={0} y={13} fill={axisColour('time')} fontWeight={600}>
        {text.english} ↓
      </text>
      {sentence.map((word, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place
        <text key={place} x={0} y={y(place)} dy="0.35em" className="fill-ink">
          <tspan className="fill-ink-soft tabular-nums">{place + 1} </tspan>
          {word}
        </text>
      ))}
      {evidence &&
        order.map((source, place) => (
          <path
            key={source}
            d={`M${lines.from},${y(source)}C${(lines.from + lines.to) / 2},${y(source)} ${(lines.from + lines.to) / 2},${y(place)} ${lines.to},${y(place)}`}
            fill="none"
            stroke={source > place ? 'var(--accent)' : 'var(--ink-soft)'}
            strokeWidth={source > place ? 2 : 1}
            opacity={source > place ? 1 : 0.6}
          />
        ))}
      {columns.map(({ id, name, note }, column) => (
        <g key={id} data-part={id}>
          <rect
            x={x(column) - 4}
            y={0}
            width={slot - 6}
            height={size.height}
            rx={4}
            fill="var(--paper-raised)"
            stroke="var(--hairline)"
          />
          <text x={x(column) + 2} y={13} className="fill-ink" fontWeight={600} fontSize={narrow ? 12 : 13}>
            {name}
          </text>
          {note && (
            <text x={x(column) + 2} y={28} className="fill-stamp-refuted text-[12px]">
              {note}
            </text>
          )}
          {sentence.map((_, place) => {
            const output = evidence?.outputs[id][0]?.[place];
            const right = output === numbers[order[place] ?? 0];
            return (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place
                key={place}
                x={x(column) + 2}
                y={y(place)}
                dy="0.35em"
                fill={
                  output === undefined ? 'var(--ink-soft)' : right ? 'var(--ink)' : 'var(--stamp-refuted)'
                }
              >
                {output === undefined ? '?' : `${right ? '✓' : '✗'} `}
                {output !== undefined && (
                  <tspan lang="zh" fontWeight={right ? 400 : 600}>
                    {inChinese(vocabulary[output] ?? '')}
                  </tspan>
                )}
              </text>
            );
          })}
        </g>
      ))}
    </g>
  );
}
