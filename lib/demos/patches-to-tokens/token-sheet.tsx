import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { ShapeTspans } from '@/lib/demos/shared/shape-text';
import type { Evidence } from './evidence';
import { channels, type Picture, sheetOf } from './picture';
import type { Words } from './words';

interface TokenSheetProps {
  size: FigureSize;
  picture: Picture;
  patch: number;
  evidence: Evidence;
  /** Index of the chosen patch in the image. */
  chosen: number;
  you: string | undefined;
  text: Words;
}

const most = 256;
const [top, embeddingHeight] = [24, 56];

/** The tokens in reading order, the image put back from them, and the chosen token embedded in two ways. */
export function TokenSheet({ size, picture, patch, evidence, chosen, you, text }: TokenSheetProps) {
  const { order, shape, folded } = evidence;
  const [tokens, width] = shape;
  const backSide = Math.min(120, size.width * 0.28);
  const room = { width: size.width - backSide - 20, height: size.height - top - embeddingHeight - 16 };
  const shown = order.slice(0, most);
  const columns = columnsFor(shown.length, room.width, room.height);
  const { cell, rows, pixels } = sheetOf(picture, patch, shown, columns);
  const slot = Math.min(48, room.width / columns, room.height / rows);
  const place = shown.indexOf(chosen);
  const side = Math.round(Math.sqrt(folded.length / channels));
  return (
    <g className="text-[12px]">
      <text y={13} className="fill-ink font-mono text-[13px]" data-part="count">
        <ShapeTspans
          axes={[
            { axis: 'time', text: tokens },
            { axis: 'hidden', text: width },
          ]}
        />
        <tspan className="fill-ink-soft font-sans text-[12px]">
          {`  ${text.token} × (${patch} · ${patch} · ${channels})`}
          {you && `  ${text.you}: ${you}`}
          {tokens > most && `  (${text.more(tokens - most)})`}
        </tspan>
      </text>
      <g transform={`translate(0,${top})`} data-part="width">
        <PixelPicture x={0} y={0} width={columns * slot} height={rows * slot} pixels={pixels} />
        {place >= 0 && (
          <rect
            x={(place % columns) * slot}
            y={Math.floor(place / columns) * slot}
            width={(slot * patch) / cell}
            height={(slot * patch) / cell}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={3}
          />
        )}
      </g>
      <g transform={`translate(${size.width - backSide},${top})`} data-part="back">
        <PixelPicture
          x={0}
          y={0}
          width={backSide}
          height={backSide}
          pixels={{ width: side, height: side, channels, data: Uint8Array.from(folded) }}
        />
        <rect width={backSide} height={backSide} fill="none" stroke="var(--hairline)" />
        <text x={backSide} y={-8} textAnchor="end" className="fill-ink-soft">
          {text.back}
        </text>
      </g>
      <Embeddings
        y={size.height - embeddingHeight}
        width={size.width}
        rows={[
          { name: text.conv, values: evidence.convolved[chosen] ?? [] },
          { name: text.linear, values: evidence.linear[chosen] ?? [] },
        ]}
      />
    </g>
  );
}

/** The fewest rows that still let every token be as large as it can. */
function columnsFor(count: number, width: number, height: number): number {
  let best = { columns: 1, slot: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const slot = Math.min(48, width / columns, height / Math.ceil(count / columns));
    if (slot >= best.slot) best = { columns, slot };
  }
  return best.columns;
}

interface EmbeddingsProps {
  y: number;
  width: number;
  rows: readonly { name: string; values: readonly number[] }[];
}

/** The outputs of the chosen token, one row for each way to compute them. */
function Embeddings({ y, width, rows }: EmbeddingsProps) {
  const left = 84;
  const cell = Math.min(72, (width - left) / Math.max(1, rows[0]?.values.length ?? 1));
  const limit = Math.max(...rows.flatMap(({ values }) => values.map(Math.abs)), Number.MIN_VALUE);
  return (
    <g transform={`translate(0,${y})`} data-part="conv">
      {rows.map(({ name, values }, i) => (
        <g key={name} transform={`translate(0,${i * 27})`}>
          <text y={13} dy="0.35em" className="fill-ink-soft">
            {name}
          </text>
          {values.map((value, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an output is its position
            <g key={k} transform={`translate(${left + k * cell},0)`}>
              <rect
                width={cell - 3}
                height={24}
                rx={3}
                fill={divergingColour(0.55 * value, limit)}
                stroke="var(--hairline)"
              />
              <text
                x={(cell - 3) / 2}
                y={12}
                dy="0.35em"
                textAnchor="middle"
                className="fill-ink font-mono tabular-nums"
              >
                {formatNumber(value, cell < 56 ? 2 : 3)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}
