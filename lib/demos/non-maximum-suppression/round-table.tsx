import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Round } from './suppress';
import type { words } from './words';

interface RoundTableProps {
  size: FigureSize;
  /** Boxes in the order they are taken up. */
  order: readonly number[];
  scores: readonly number[];
  /** Null before the run. */
  rounds: readonly Round[] | null;
  threshold: number;
  text: (typeof words)['en'];
  onThreshold(value: number): void;
}

const [top, name] = [40, 92];

/** Rows are the boxes in order, columns the rounds: each bar is an IoU with that round's keeper, the line is the threshold. */
export function RoundTable({ size, order, scores, rounds, threshold, text, onThreshold }: RoundTableProps) {
  const row = (size.height - top - 6) / order.length;
  const columns = Math.max(3, rounds?.length ?? 3);
  const column = (size.width - name) / columns;
  const bar = Math.min(column - 12, 90);
  const iou = scaleLinear([0, 1], [0, bar]);
  const middle = (box: number) => top + order.indexOf(box) * row + row / 2;
  const deletedIn = (box: number) =>
    rounds?.findIndex((round) => round.rivals.some((r) => r.box === box && r.deleted)) ?? -1;
  return (
    <>
      {order.map((box) => {
        const deleted = deletedIn(box) >= 0;
        return (
          <g key={box} className={deleted ? 'fill-ink-soft' : 'fill-ink'}>
            <line
              x2={size.width}
              y1={middle(box) + row / 2}
              y2={middle(box) + row / 2}
              stroke="var(--hairline)"
            />
            <text
              data-part={rounds && !deleted ? 'agree' : undefined}
              y={middle(box)}
              dy="0.35em"
              className="font-mono text-[13px] tabular-nums"
              textDecoration={deleted ? 'line-through' : undefined}
            >
              <tspan fontWeight={700}>{box}</tspan>
              {`  ${(scores[box] ?? 0).toFixed(2)}`}
            </text>
            <rect
              x={52}
              y={middle(box) - 3}
              width={30 * (scores[box] ?? 0)}
              height={6}
              fill="currentColor"
              opacity={0.35}
            />
          </g>
        );
      })}
      {(rounds?.map(({ keeper }) => keeper) ?? [-1]).map((keeper, i) => (
        <line
          key={keeper}
          x1={name + i * column + iou(threshold)}
          x2={name + i * column + iou(threshold)}
          y1={top - 8}
          y2={size.height - 6}
          stroke="var(--accent)"
          strokeDasharray="3 3"
        />
      ))}
      {rounds?.map(({ keeper, rivals }, i) => (
        <g key={keeper} transform={`translate(${name + i * column},0)`}>
          <text y={12} className="fill-ink text-[12px]" fontWeight={600}>
            {text.keeper(keeper)}
          </text>
          <text
            data-part="best"
            x={iou(0)}
            y={middle(keeper)}
            dy="0.35em"
            className="text-[13px]"
            fill="var(--stamp-holds)"
            fontWeight={700}
          >
            ✓
          </text>
          {rivals.map(({ box, iou: value, deleted }) => (
            <g key={box} data-part="apart">
              <rect
                y={middle(box) - row * 0.28}
                width={Math.max(1, iou(value))}
                height={row * 0.56}
                fill={deleted ? 'var(--stamp-refuted)' : 'var(--ink-soft)'}
                opacity={deleted ? 0.8 : 0.45}
              />
              <text
                x={Math.min(iou(value) + 4, bar + 12 - 30)}
                y={middle(box)}
                dy="0.35em"
                className="fill-ink text-[12px] tabular-nums"
                stroke="var(--paper)"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {deleted ? '✗ ' : ''}
                {formatNumber(value, 2)}
              </text>
            </g>
          ))}
        </g>
      ))}
      <ThresholdHandle
        x={name}
        y={top - 12}
        scale={iou}
        value={threshold}
        label={text.threshold}
        onChange={onThreshold}
      />
    </>
  );
}

function ThresholdHandle({
  x,
  y,
  scale,
  value,
  label,
  onChange,
}: {
  x: number;
  y: number;
  scale: ReturnType<typeof scaleLinear<number, number>>;
  value: number;
  label: string;
  onChange(value: number): void;
}) {
  const drag = useDrag({
    label,
    x: { value, min: 0, max: 1, step: 0.05, scale },
    onChange: (to) => onChange(to.x),
  });
  return (
    <g transform={`translate(${x},${y})`}>
      <line x1={scale(0)} x2={scale(1)} stroke="var(--hairline)" strokeWidth={3} strokeLinecap="round" />
      <g {...drag}>
        <circle cx={scale(value)} r={20} fill="transparent" />
        <circle cx={scale(value)} r={7} fill="var(--accent)" stroke="var(--paper-raised)" strokeWidth={2} />
      </g>
    </g>
  );
}
