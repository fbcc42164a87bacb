import type { FigureSize } from '@/lib/demos/shared/figure';
import { inkPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import type { Evidence } from './evidence';
import { looks } from './net-looks';
import { ownDigit, ownMaps } from './own-digit';
import type { Params } from './params';
import { moved, side } from './pixel-maps';
import type { Words } from './words';

interface OwnPictureProps {
  size: FigureSize;
  params: Params;
  own: Evidence['own'];
  text: Words;
}

/** The learner's digit under each augmentation, and below it what each net calls it. */
export function OwnPicture({ size, params, own, text }: OwnPictureProps) {
  const left = 44;
  const column = (size.width - left) / 5;
  const edge = Math.min(column - 6, size.height - 100);
  const picture = ownDigit(params);
  return (
    <g className="text-[12px]">
      {looks.map(({ colour }, net) => (
        <text key={text.nets[net]} y={rowAt(net, edge)} fill={colour} fontWeight={600}>
          {text.nets[net]}
        </text>
      ))}
      {ownMaps(params).map(({ kind, map }, at) => {
        const pixels = moved(picture, map);
        const rows = Array.from({ length: side }, (_, y) => pixels.slice(y * side, (y + 1) * side));
        const x = left + at * column;
        return (
          <g key={kind} data-part={kind === params.second ? 'renamed' : undefined}>
            <text x={x} y={13} className="fill-ink">
              {text.kinds[kind]}
            </text>
            <rect
              x={x}
              y={20}
              width={edge}
              height={edge}
              fill="var(--paper-raised)"
              stroke="var(--hairline)"
            />
            <PixelPicture x={x} y={20} width={edge} height={edge} pixels={inkPixels(rows, 1)} />
            {looks.map((_, net) => {
              const says = own?.[at]?.says[net];
              return (
                <text key={text.nets[net]} x={x} y={rowAt(net, edge)} className="fill-ink tabular-nums">
                  {says ? (
                    <>
                      <tspan fontWeight={700} fontSize={15}>
                        {says.digit}
                      </tspan>
                      <tspan dx={4} className="fill-ink-soft">
                        {Math.round(100 * says.share)} %
                      </tspan>
                    </>
                  ) : (
                    '?'
                  )}
                </text>
              );
            })}
          </g>
        );
      })}
    </g>
  );
}

function rowAt(net: number, edge: number): number {
  return 20 + edge + 22 + net * 22;
}
