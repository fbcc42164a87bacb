import type { FigureSize } from '@/lib/demos/shared/figure';
import { PixelPicture, type Pixels } from '@/lib/demos/shared/pixel-picture';
import { sceneSize } from '@/models/pedestrian-scene';
import { edgePixels } from './mask-scores';
import type { Street, Variant } from './street';
import type { Words } from './words';

interface StreetPanelProps {
  size: FigureSize;
  picture: { pixels: Uint8Array; mask: Uint8Array | null };
  street: Street | null;
  second: '1:2' | '1:1';
  text: Words;
}

/** The picture, and on it what each model marks (red) with the true outline (white). */
export function StreetPanel({ size, picture, street, second, text }: StreetPanelProps) {
  const tile = Math.min((size.height - 64) / 2 + 12, (size.width - 12) / 2, 94);
  const left = (size.width - 2 * tile - 2 * 78) / 3;
  const spots = [
    { name: text.image, variant: null },
    { name: text.plain, variant: 'no-skips' },
    { name: text.even, variant: 'even' },
    { name: second === '1:2' ? text.weighted : text.even, variant: 'weighted' },
  ] as const;
  return (
    <>
      {spots.map(({ name, variant }, at) => {
        const [column, row] = [at % 2, Math.floor(at / 2)];
        const x = Math.max(0, left) + column * (size.width / 2);
        const y = row * (size.height / 2);
        const answer = variant ? street?.shown[variant as Variant] : null;
        return (
          <g
            key={variant ?? 'picture'}
            data-part={variant === 'even' || variant === 'weighted' ? 'weights' : undefined}
          >
            <PixelPicture
              x={x}
              y={y + 2}
              width={tile}
              height={tile}
              pixels={marked(picture, answer?.mask ?? null)}
            />
            {variant !== null && !street && (
              <text
                x={x + tile / 2}
                y={y + tile / 2 + 8}
                textAnchor="middle"
                className="fill-ink font-semibold text-[18px]"
                paintOrder="stroke"
                stroke="var(--paper)"
                strokeWidth={4}
              >
                ?
              </text>
            )}
            <text x={x + tile + 6} y={y + 16} className="fill-ink text-[12px]">
              {name}
            </text>
            {answer?.scores && (
              <g className="fill-ink text-[12px] tabular-nums">
                <text x={x + tile + 6} y={y + 36}>
                  {text.p} {share(answer.scores.precision)}
                </text>
                <text x={x + tile + 6} y={y + 53}>
                  {text.r} {share(answer.scores.recall)}
                </text>
                <text x={x + tile + 6} y={y + 70} className="fill-ink-soft">
                  {text.edges}
                </text>
                <text x={x + tile + 6} y={y + 86} className="fill-ink-soft">
                  {answer.scores.edges.toFixed(2)}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </>
  );
}

export function share(value: number): string {
  return Number.isFinite(value) ? `${Math.round(100 * value)} %` : '—';
}

/** The picture, dimmed, with the marked pixels in red and the true edge in white. */
function marked(picture: StreetPanelProps['picture'], mask: readonly number[] | null): Pixels {
  if (!mask) return { width: sceneSize, height: sceneSize, channels: 3, data: picture.pixels };
  const data = Uint8Array.from(picture.pixels, (level) => level * 0.6);
  const edge = picture.mask ? edgePixels(picture.mask, sceneSize, sceneSize) : [];
  for (let i = 0; i < mask.length; i++) {
    const level = ((data[3 * i] as number) + (data[3 * i + 1] as number) + (data[3 * i + 2] as number)) / 3;
    if (mask[i]) data.set([Math.min(255, 110 + level), 40 + level / 3, 40 + level / 3], 3 * i);
    if (edge[i]) data.set([255, 255, 255], 3 * i);
  }
  return { width: sceneSize, height: sceneSize, channels: 3, data };
}
