import type { FigureSize } from '@/lib/demos/shared/figure';
import { inChinese } from '@/models/translator-language';

interface AttentionMatrixProps {
  size: FigureSize;
  sentence: readonly string[];
  order: readonly number[];
  /** [place of the translation][place of the sentence]; null before the run. */
  attention: readonly (readonly number[])[] | null;
}

const top = 34;

/** Rows are Chinese words, columns English ones; the stair separates what has been read from what is to come. */
export function AttentionMatrix({ size, sentence, order, attention }: AttentionMatrixProps) {
  const length = Math.max(1, sentence.length);
  const left = 62;
  const row = (size.height - top) / 8;
  const column = (size.width - left) / length;
  const x = (place: number) => left + column * place;
  const y = (place: number) => top + row * place;
  const fits = column >= 44;
  const stair = sentence
    .map(
      (_, place) =>
        `${place === 0 ? `M${x(1)},${y(0)}` : ''}V${y(place + 1)}${place + 1 < length ? `H${x(place + 2)}` : ''}`,
    )
    .join('');
  return (
    <g className="text-[12px]" data-part="attention">
      {sentence.map((word, place) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place
          key={place}
          x={x(place) + column / 2}
          y={place % 2 === 0 || !fits ? 12 : 27}
          textAnchor="middle"
          className="fill-ink-soft"
        >
          {fits ? word : place + 1}
        </text>
      ))}
      {sentence.map((_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <g key={place}>
          <text x={left - 6} y={y(place) + row / 2} dy="0.35em" textAnchor="end" className="fill-ink">
            {attention ? <tspan lang="zh">{inChinese(sentence[order[place] ?? 0] ?? '')}</tspan> : '?'}
          </text>
          {sentence.map((_, source) => {
            const weight = attention?.[place]?.[source];
            return (
              <g
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                key={source}
              >
                <rect
                  x={x(source)}
                  y={y(place)}
                  width={column - 1}
                  height={row - 1}
                  fill={
                    weight === undefined
                      ? 'var(--paper-raised)'
                      : `color-mix(in oklab, var(--accent) ${Math.round(100 * weight)}%, var(--paper-raised))`
                  }
                  stroke="var(--hairline)"
                />
                {weight !== undefined && weight >= 0.1 && column >= 30 && (
                  <text
                    x={x(source) + column / 2}
                    y={y(place) + row / 2}
                    dy="0.35em"
                    textAnchor="middle"
                    fill={weight > 0.55 ? 'var(--paper)' : 'var(--ink)'}
                    className="tabular-nums"
                  >
                    {weight.toFixed(2).replace(/^0/, '')}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
      {sentence.length > 0 && <path d={stair} fill="none" stroke="var(--ink)" strokeWidth={2} />}
    </g>
  );
}
