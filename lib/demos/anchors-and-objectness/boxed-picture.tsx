'use client';

import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { inkPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { grid, stride } from '@/models/digit-detector/decode';
import { type Box, sceneSize } from '@/models/digit-detector/scene';
import type { Found } from './run';
import type { Words } from './words';

interface BoxedPictureProps {
  size: FigureSize;
  picture: Uint8Array;
  boxes: readonly Box[];
  found: readonly Found[];
  text: Words;
  onBox(which: number, box: Box): void;
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

/** The picture under its grid; labelled boxes dashed with handles, the net's boxes solid with digit and score. */
export function BoxedPicture({ size, picture, boxes, found, text, onBox }: BoxedPictureProps) {
  const side = Math.min(size.width - 4, size.height - 4);
  const left = (size.width - side) / 2;
  const x = scaleLinear([0, sceneSize], [left, left + side]);
  const y = scaleLinear([0, sceneSize], [2, 2 + side]);
  const rows = Array.from({ length: sceneSize }, (_, at) => [
    ...picture.subarray(at * sceneSize, (at + 1) * sceneSize),
  ]);
  const cells = new Set(
    boxes.map(
      ([x1, y1, x2, y2]) => `${Math.floor((x1 + x2) / 2 / stride)} ${Math.floor((y1 + y2) / 2 / stride)}`,
    ),
  );
  return (
    <>
      <rect x={left} y={2} width={side} height={side} fill="var(--paper-raised)" />
      <PixelPicture x={left} y={2} width={side} height={side} pixels={inkPixels(rows)} />
      {Array.from({ length: grid + 1 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <g key={i} stroke="var(--hairline)">
          <line x1={x(i * stride)} x2={x(i * stride)} y1={2} y2={2 + side} />
          <line x1={left} x2={left + side} y1={y(i * stride)} y2={y(i * stride)} />
        </g>
      ))}
      <g data-part="slots">
        {[...cells].map((cell) => {
          const [column = 0, row = 0] = cell.split(' ').map(Number);
          return (
            <rect
              key={cell}
              x={x(column * stride)}
              y={y(row * stride)}
              width={x(stride) - x(0)}
              height={y(stride) - y(0)}
              fill="var(--axis-space)"
              fillOpacity={0.25}
              stroke="var(--axis-space)"
              strokeWidth={2}
            />
          );
        })}
      </g>
      <g data-part="found">
        {found.map((one) => (
          <FoundBox key={`${one.row} ${one.column} ${one.anchor}`} one={one} x={x} y={y} />
        ))}
      </g>
      {boxes.map((box, which) => (
        <LabelledBox
          // biome-ignore lint/suspicious/noArrayIndexKey: box a stays box a
          key={which}
          name={'ab'[which] ?? ''}
          box={box}
          x={x}
          y={y}
          text={text}
          onBox={(next) => onBox(which, next)}
        />
      ))}
    </>
  );
}

function FoundBox({ one, x, y }: { one: Found; x: Scale; y: Scale }) {
  const [x1, y1, x2, y2] = one.box;
  return (
    <g>
      <rect
        x={x(x1)}
        y={y(y1)}
        width={Math.max(0, x(x2) - x(x1))}
        height={Math.max(0, y(y2) - y(y1))}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={2}
      />
      <text
        x={x(x1) + 1}
        y={Math.max(14, y(y1) - 4)}
        className="fill-accent font-semibold text-[12px]"
        paintOrder="stroke"
        stroke="var(--paper-raised)"
        strokeWidth={3}
      >
        {one.kind} · {one.score.toFixed(2)}
      </text>
    </g>
  );
}

interface LabelledBoxProps {
  name: string;
  box: Box;
  x: Scale;
  y: Scale;
  text: Words;
  onBox(box: Box): void;
}

function LabelledBox({ name, box, x, y, text, onBox }: LabelledBoxProps) {
  const [x1, y1, x2, y2] = box;
  const [width, height] = [x2 - x1, y2 - y1];
  const middle = useDrag({
    label: text.move(name),
    valueText: `x ${x1}, y ${y1}`,
    x: { value: x1, min: 0, max: sceneSize - width, step: 1, scale: x },
    y: { value: y1, min: 0, max: sceneSize - height, step: 1, scale: y },
    onChange: (to) => onBox([to.x, to.y, to.x + width, to.y + height]),
  });
  const corner = useDrag({
    label: text.resize(name),
    valueText: `${width} × ${height} px`,
    x: { value: x2, min: Math.min(sceneSize, x1 + 4), max: sceneSize, step: 1, scale: x },
    y: { value: y2, min: Math.min(sceneSize, y1 + 4), max: sceneSize, step: 1, scale: y },
    onChange: (to) => onBox([x1, y1, to.x, to.y]),
  });
  return (
    <>
      <rect
        x={x(x1)}
        y={y(y1)}
        width={x(x2) - x(x1)}
        height={y(y2) - y(y1)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.5}
        strokeDasharray="5 3"
      />
      <g {...middle}>
        <rect x={x(x1)} y={y(y1)} width={x(x2) - x(x1)} height={y(y2) - y(y1)} fill="transparent" />
        <text
          x={x(x1) - 4}
          y={y(y2) - 3}
          textAnchor="end"
          className="fill-ink font-semibold text-[13px]"
          paintOrder="stroke"
          stroke="var(--paper-raised)"
          strokeWidth={3}
        >
          {name}
        </text>
      </g>
      <g {...corner}>
        <circle cx={x(x2)} cy={y(y2)} r={16} fill="transparent" />
        <rect
          x={x(x2) - 4}
          y={y(y2) - 4}
          width={8}
          height={8}
          fill="var(--ink)"
          stroke="var(--paper-raised)"
        />
      </g>
    </>
  );
}
