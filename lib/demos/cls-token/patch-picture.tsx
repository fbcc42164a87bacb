import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { Pixels } from './pixels';

interface PatchPictureProps {
  size: FigureSize;
  patches: readonly (readonly number[])[];
  /** Of the logit by each patch; null before the run. */
  gradients: readonly number[] | null;
}

/** The patches where they lie in the image; after the run each is tinted by how much the logit hangs on it. */
export function PatchPicture({ size, patches, gradients }: PatchPictureProps) {
  const perSide = Math.round(Math.sqrt(patches.length));
  const side = Math.min(size.width, size.height - 6);
  const left = (size.width - side) / 2;
  const cell = side / perSide;
  const strongest = Math.max(...(gradients ?? []), Number.MIN_VALUE);
  return (
    <>
      {patches.map((values, k) => {
        const [x, y] = [left + (k % perSide) * cell, Math.floor(k / perSide) * cell];
        const gradient = gradients?.[k];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a patch is its position
          <g key={k} data-part="sees-all">
            <Pixels x={x} y={y} side={cell} values={values} />
            {gradient !== undefined && (
              <rect
                x={x}
                y={y}
                width={cell}
                height={cell}
                fill="var(--gradient-positive)"
                opacity={gradient > 0 ? 0.12 + 0.68 * Math.sqrt(gradient / strongest) : 0}
              />
            )}
            <rect
              x={x}
              y={y}
              width={cell}
              height={cell}
              fill="none"
              stroke="var(--paper)"
              strokeWidth={cell > 20 ? 2 : 1}
            />
            {cell >= 34 && (
              <text
                x={x + cell / 2}
                y={y + cell / 2}
                dy="0.35em"
                textAnchor="middle"
                className="fill-ink font-mono text-[12px] tabular-nums"
                stroke="var(--paper-raised)"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {gradient === undefined ? k + 1 : formatNumber(gradient, 3)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
