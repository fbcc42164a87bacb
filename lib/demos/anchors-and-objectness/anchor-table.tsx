import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { anchors } from '@/models/digit-detector/decode';
import type { Box } from '@/models/digit-detector/scene';
import { type AnchorSet, anchorNames, anchorSets, type Layout, sizeOf } from './anchor-match';
import { anchorLabels, type Words } from './words';

interface AnchorTableProps {
  size: FigureSize;
  boxes: readonly Box[];
  set: AnchorSet;
  layout: Layout;
  classes: number;
  /** [box][anchor]; null before the run. */
  ious: readonly (readonly number[])[] | null;
  /** The anchor each box got; null before the run. */
  matched: readonly number[] | null;
  text: Words;
  language: 'en' | 'zh';
}

const names = ['a', 'b'];

/** The anchors side by side, both boxes laid on each; under them the numbers one cell predicts, one strip an anchor. */
export function AnchorTable(props: AnchorTableProps) {
  const { size, boxes, set, layout, classes, ious, matched, text, language } = props;
  const allowed: readonly number[] = anchorSets[set];
  const column = size.width / 3;
  const shapes = [...anchors, ...boxes.map(sizeOf)];
  const room = size.height - 116;
  const unit = Math.min(
    (column - 12) / Math.max(...shapes.map(([w]) => w)),
    room / Math.max(...shapes.map(([, h]) => h)),
  );
  const middle = 22 + room / 2;
  return (
    <>
      {anchors.map(([pw, ph], at) => {
        const cx = column * (at + 0.5);
        const used = allowed.includes(at);
        const name = anchorLabels[anchorNames[at] ?? 'tall'][language];
        return (
          <g key={name} opacity={used ? 1 : 0.35}>
            <text x={cx} y={13} textAnchor="middle" className="fill-ink text-[13px]">
              {name} <tspan className="fill-ink-soft">{used ? `${pw} × ${ph}` : text.off}</tspan>
            </text>
            <rect
              x={cx - (pw * unit) / 2}
              y={middle - (ph * unit) / 2}
              width={pw * unit}
              height={ph * unit}
              fill={axisColour('channel')}
              fillOpacity={0.25}
              stroke={axisColour('channel')}
            />
            {boxes.map((box, i) => {
              const [w, h] = sizeOf(box);
              const mine = matched?.[i] === at;
              return (
                <rect
                  key={names[i]}
                  x={cx - (w * unit) / 2}
                  y={middle - (h * unit) / 2}
                  width={w * unit}
                  height={h * unit}
                  fill="none"
                  stroke="var(--ink)"
                  strokeWidth={mine ? 2.5 : 1}
                  strokeDasharray={mine ? undefined : i === 0 ? '5 3' : '2 3'}
                />
              );
            })}
            <g data-part="match">
              {boxes.map((_, i) => (
                <text
                  key={names[i]}
                  x={cx}
                  y={size.height - 76 + 15 * i}
                  textAnchor="middle"
                  className="fill-ink text-[12px] tabular-nums"
                  fontWeight={matched?.[i] === at ? 700 : 400}
                >
                  {names[i]}: {ious ? formatNumber(ious[i]?.[at] ?? 0, 2) : '?'}
                  {matched?.[i] === at && ' ✓'}
                </text>
              ))}
            </g>
            {used && (
              <Strip
                x={cx - column / 2 + 6}
                y={size.height - 46}
                width={column - 12}
                layout={layout}
                classes={classes}
                text={text}
              />
            )}
          </g>
        );
      })}
    </>
  );
}

/** The numbers of one anchor: four offsets, objectness, classes. */
function Strip({
  x,
  y,
  width,
  layout,
  classes,
  text,
}: {
  x: number;
  y: number;
  width: number;
  layout: Layout;
  classes: number;
  text: Words;
}) {
  const before = layout === 'with-objectness' ? 5 : 4;
  const shown = Math.min(classes, 10);
  const cell = width / (before + shown);
  const tone = (at: number) =>
    at < 4 ? axisColour('space') : at < before ? 'var(--accent)' : axisColour('channel');
  return (
    <g data-part="numbers">
      {Array.from({ length: before + shown }, (_, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a number is its place
          key={at}
          x={x + at * cell}
          y={y}
          width={Math.max(1, cell - 1)}
          height={12}
          fill={tone(at)}
          fillOpacity={0.75}
        />
      ))}
      <text x={x} y={y + 26} className="fill-ink-soft text-[12px]">
        {before === 5 ? '4 + 1' : '4'} + {classes}
      </text>
      <text x={x} y={y + 41} className="fill-ink-soft text-[12px]">
        {before === 5 ? `t, ${text.objectness}` : 't'}
      </text>
    </g>
  );
}
