import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { maskOutline } from './mask-outline';
import type { Params } from './params';
import { height, levelsOf, maskOf, pictureOf, width } from './picture';
import type { Words } from './words';

interface CropFrameProps {
  size: FigureSize;
  given: Params;
  text: Words;
  onMove(to: { left: number; top: number }): void;
}

/** The whole picture with its mask outlined; the frame of the image's crop is dragged, the mask's is dashed. */
export function CropFrame({ size, given, text, onMove }: CropFrameProps) {
  const unit = Math.min(size.width / width, (size.height - 4) / height);
  const x = scaleLinear([0, width], [0, width * unit]);
  const y = scaleLinear([0, height], [2, 2 + height * unit]);
  const bytes = pictureOf(given.picture);
  const inside = (at: number, length: number) => Math.max(0, Math.min(at, length - given.size));
  const [left, top] = [inside(given.left, width), inside(given.top, height)];
  const drag = useDrag({
    label: text.frame,
    valueText: text.at(left, top),
    x: { value: left, min: 0, max: width - given.size, step: 1, scale: x },
    y: { value: top, min: 0, max: height - given.size, step: 1, scale: y },
    onChange: (to) => onMove({ left: to.x, top: to.y }),
  });
  const side = given.size * unit;
  return (
    <g data-part="aligned">
      <PixelPicture
        x={0}
        y={2}
        width={width * unit}
        height={height * unit}
        pixels={{ width, height, channels: 3, data: bytes }}
      />
      <path
        d={maskOutline(maskOf(levelsOf(bytes)), width)}
        transform={`translate(0,2) scale(${unit})`}
        fill="none"
        stroke="var(--gradient-positive)"
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x={x(inside(given.left + given.shift, width))}
        y={y(top)}
        width={side}
        height={side}
        fill="none"
        stroke="var(--gradient-positive)"
        strokeWidth={3}
        strokeDasharray="6 5"
      />
      <g {...drag}>
        <rect
          x={x(left)}
          y={y(top)}
          width={side}
          height={side}
          fill="transparent"
          stroke="#fff"
          strokeWidth={4}
        />
        <rect
          x={x(left)}
          y={y(top)}
          width={side}
          height={side}
          fill="transparent"
          stroke="var(--accent)"
          strokeWidth={2}
        />
      </g>
    </g>
  );
}
