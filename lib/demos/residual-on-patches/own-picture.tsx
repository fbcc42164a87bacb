import type { FigureSize } from '@/lib/demos/shared/figure';
import { greyPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { patch, side } from './glyphs';
import type { Pair } from './run';
import type { Text } from './words';

interface OwnPictureProps {
  size: FigureSize;
  /** Ink 0 … 1, row by row. */
  pixels: readonly number[];
  /** Probabilities of the four kinds; null until both nets are trained. */
  own: Pair<number[]> | null;
  text: Text;
}

/** The picture cut into its nine patches, and two bars per kind: what each net makes of it. */
export function OwnPicture({ size, pixels, own, text }: OwnPictureProps) {
  const edge = Math.min(size.height - 24, size.width * 0.46);
  const cuts = side / patch;
  const cell = edge / cuts;
  const left = edge + 24;
  const row = (size.height - 24) / text.kinds.length;
  const bar = (probability: number) => Math.max(0, (size.width - left - 44) * probability);
  const rows = Array.from({ length: side }, (_, r) => pixels.slice(r * side, (r + 1) * side).map(Number));
  return (
    <g className="text-[12px]">
      <PixelPicture x={0} y={8} width={edge} height={edge} pixels={greyPixels(rows, 1)} />
      {Array.from({ length: cuts - 1 }, (_, i) => i + 1).map((at) => (
        <g key={at} stroke="var(--axis-time)" opacity={0.8}>
          <line x1={cell * at} x2={cell * at} y1={8} y2={8 + edge} />
          <line x1={0} x2={edge} y1={8 + cell * at} y2={8 + cell * at} />
        </g>
      ))}
      <rect x={0} y={8} width={edge} height={edge} fill="none" stroke="var(--hairline)" />
      {text.kinds.map((kind, i) => (
        <g key={kind} transform={`translate(${left},${8 + row * i})`}>
          <text y={11} className="fill-ink" fontWeight={600}>
            {kind}
          </text>
          {own ? (
            (['plain', 'skip'] as const).map((net, at) => {
              const probability = own[net][i] ?? 0;
              return (
                <g key={net} transform={`translate(0,${18 + 14 * at})`}>
                  <rect
                    width={Math.max(1, bar(probability))}
                    height={10}
                    fill={net === 'skip' ? 'var(--accent)' : 'var(--plot-plateau)'}
                    stroke={net === 'skip' ? 'none' : 'var(--ink-soft)'}
                    strokeDasharray={net === 'skip' ? undefined : '3 2'}
                  />
                  <text x={bar(probability) + 5} y={10} className="fill-ink-soft tabular-nums">
                    {Math.round(100 * probability)} %
                  </text>
                </g>
              );
            })
          ) : (
            <text y={30} className="fill-ink-soft">
              ?
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
