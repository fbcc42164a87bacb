import type { FigureSize } from '@/lib/demos/shared/figure';
import { PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { maskOutline } from './mask-outline';
import type { CropEvidence } from './run';

/** The finished crop with the finished mask outlined on it; a question mark before the run. */
export function CroppedPair({ size, crop }: { size: FigureSize; crop: CropEvidence['crop'] | null }) {
  const edge = Math.min(size.width, size.height - 4);
  const left = (size.width - edge) / 2;
  if (!crop)
    return (
      <g>
        <rect
          x={left + 1}
          y={3}
          width={edge - 2}
          height={edge - 2}
          fill="none"
          stroke="var(--ink-soft)"
          strokeDasharray="4 4"
        />
        <text x={size.width / 2} y={edge / 2} textAnchor="middle" className="fill-ink-soft text-[20px]">
          ?
        </text>
      </g>
    );
  return (
    <g data-part="aligned">
      <PixelPicture
        x={left}
        y={2}
        width={edge}
        height={edge}
        pixels={{ width: crop.size, height: crop.size, channels: 3, data: Uint8Array.from(crop.image) }}
      />
      <path
        d={maskOutline(crop.mask, crop.size)}
        transform={`translate(${left},2) scale(${edge / crop.size})`}
        fill="none"
        stroke="var(--gradient-positive)"
        strokeWidth={3}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  );
}
