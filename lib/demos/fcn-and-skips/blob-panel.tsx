import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { greyPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import type { FcnEvidence } from './run';
import type { Words } from './words';

interface BlobPanelProps {
  size: FigureSize;
  evidence: FcnEvidence | null;
  steps: number;
  text: Words;
}

/** Above: one unseen picture, its truth and what each net makes of it. Below: both losses. */
export function BlobPanel({ size, evidence, steps, text }: BlobPanelProps) {
  const tile = Math.min((size.width - 24) / 4, 92);
  const gap = (size.width - 4 * tile) / 3;
  const first = evidence?.shown[0];
  const side = evidence?.settings.side ?? 0;
  const tiles = [
    { name: text.image, values: first?.image.map((level) => (level + 0.5) / 2), part: undefined },
    { name: text.truth, values: first?.truth, part: undefined },
    { name: text.plain, values: first?.plain, part: 'edges' },
    { name: text.skips, values: first?.skips, part: 'edges' },
  ];
  const top = tile + 42;
  const x = scaleLinear([0, Math.max(1, steps - 1)], [36, size.width - 8]);
  const curve = evidence?.curve ?? [];
  const y = scaleLinear(
    [0, Math.max(0.7, ...curve.map(({ skips, plain }) => Math.max(skips, plain)))],
    [size.height - 34, top],
  );
  return (
    <>
      {tiles.map(({ name, values, part }, at) => {
        const left = at * (tile + gap);
        return (
          <g key={name} data-part={part}>
            <text x={left + tile / 2} y={11} textAnchor="middle" className="fill-ink text-[12px]">
              {name}
            </text>
            <rect
              x={left}
              y={16}
              width={tile}
              height={tile}
              fill="var(--paper-raised)"
              stroke="var(--hairline)"
            />
            {values && (
              <PixelPicture
                x={left}
                y={16}
                width={tile}
                height={tile}
                pixels={greyPixels(rowsOf(values, side), 1)}
              />
            )}
          </g>
        );
      })}
      <g data-part="learned">
        <YAxis scale={y} label={text.loss} x={36} to={size.width - 8} ticks={3} />
        <XAxis scale={x} label={text.step} y={size.height - 34} />
        <LinePath
          points={curve.map(({ step, plain }) => [step, plain])}
          x={x}
          y={y}
          colour="var(--ink-soft)"
          dash="5 4"
        />
        <LinePath points={curve.map(({ step, skips }) => [step, skips])} x={x} y={y} colour="var(--accent)" />
        {curve.length > 0 && (
          <>
            <text
              x={size.width - 8}
              y={y(curve.at(-1)?.plain ?? 0) - 6}
              textAnchor="end"
              className="fill-ink-soft text-[12px]"
            >
              {text.plain}
            </text>
            <text
              x={size.width - 8}
              y={y(curve.at(-1)?.skips ?? 0) + 15}
              textAnchor="end"
              className="fill-accent text-[12px]"
            >
              {text.skips}
            </text>
          </>
        )}
      </g>
    </>
  );
}

function rowsOf(values: readonly number[], side: number): number[][] {
  return Array.from({ length: side }, (_, row) =>
    values.slice(row * side, (row + 1) * side).map((value) => Math.min(1, Math.max(0, value))),
  );
}
