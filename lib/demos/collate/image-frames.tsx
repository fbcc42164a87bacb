import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import type { PlotScale } from '@/lib/demos/shared/plot';
import { type Box, side } from './images';
import type { Words } from './words';

interface ImageFramesProps {
  size: FigureSize;
  images: readonly (readonly Box[])[];
  text: Words;
  onBox(image: number, index: number, box: Box): void;
}

/** The images side by side; every box can be moved. */
export function ImageFrames({ size, images, text, onBox }: ImageFramesProps) {
  const gap = 10;
  const edge = Math.min((size.width - gap * (images.length - 1)) / images.length, size.height - 8);
  return images.map((boxes, image) => {
    const left = image * (edge + gap);
    const x = scaleLinear([0, side], [left, left + edge]);
    const y = scaleLinear([0, side], [2, 2 + edge]);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: an image is its place in the batch
      <g key={image} className="text-[12px]">
        <rect
          x={left}
          y={2}
          width={edge}
          height={edge}
          fill="var(--paper-raised)"
          stroke="var(--axis-batch)"
          strokeWidth={1.5}
        />
        {boxes.map((box, index) => (
          <MovableBox
            // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place in the image
            key={index}
            box={box}
            x={x}
            y={y}
            name={String(index + 1)}
            label={text.move(image + 1, index + 1)}
            valueText={text.at(box[0], box[1])}
            onMove={(to) => onBox(image, index, to)}
          />
        ))}
      </g>
    );
  });
}

interface MovableBoxProps {
  box: Box;
  x: PlotScale;
  y: PlotScale;
  name: string;
  label: string;
  valueText: string;
  onMove(box: Box): void;
}

function MovableBox({ box: [x1, y1, x2, y2], x, y, name, label, valueText, onMove }: MovableBoxProps) {
  const [width, height] = [x2 - x1, y2 - y1];
  const drag = useDrag({
    label,
    valueText,
    x: { value: x1, min: 0, max: side - width, step: 1, scale: x },
    y: { value: y1, min: 0, max: side - height, step: 1, scale: y },
    onChange: (to) => onMove([to.x, to.y, to.x + width, to.y + height]),
  });
  return (
    <g {...drag}>
      <rect
        x={x(x1)}
        y={y(y1)}
        width={x(x2) - x(x1)}
        height={y(y2) - y(y1)}
        fill="var(--axis-time)"
        fillOpacity={0.12}
        stroke="var(--axis-time)"
        strokeWidth={2}
      />
      <text
        x={x(x1) + 5}
        y={y(y1) + 14}
        fill="var(--axis-time)"
        fontWeight={700}
        stroke="var(--paper-raised)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {name}
      </text>
    </g>
  );
}
