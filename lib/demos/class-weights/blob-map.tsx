import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PlotScale } from '@/lib/demos/shared/plot';
import { boundaryIn } from './boundary';
import type { WeightEvidence } from './evidence';
import { centreRange } from './params';
import type { Words } from './words';

const frame = { x: [-4.4, 6.6], y: [-3.8, 5.6] } as const;

interface BlobMapProps {
  size: FigureSize;
  centre: readonly number[];
  /** Null before the run, and while it belongs to another setting. */
  evidence: WeightEvidence | null;
  text: Words;
  onCentre(centre: number[]): void;
}

/** Both classes in the plane; the boundaries of the ladder thin, the chosen one thick. */
export function BlobMap({ size, centre, evidence, text, onCentre }: BlobMapProps) {
  const x = scaleLinear([...frame.x], [0, size.width]);
  const y = scaleLinear([...frame.y], [size.height - 6, 0]);
  const line = (of: readonly [number, number, number]) => boundaryIn(of, frame);
  return (
    <g className="text-[12px]">
      <rect width={size.width} height={size.height - 6} fill="var(--paper-raised)" stroke="var(--hairline)" />
      {evidence ? (
        <Points evidence={evidence} x={x} y={y} />
      ) : (
        <>
          <Rings centre={[0, 0]} x={x} y={y} colour="var(--ink-soft)" />
          <Rings centre={centre} x={x} y={y} colour="var(--accent)" />
        </>
      )}
      <g data-part="recall">
        {evidence?.ladder.map(({ line: of, weights }, i) => {
          const ends = line(of);
          if (!ends) return null;
          const top = ends[0][1] > ends[1][1] ? ends[0] : ends[1];
          return (
            <g key={weights.join()}>
              <Segment ends={ends} x={x} y={y} stroke="var(--ink-soft)" strokeWidth={1} />
              <text
                x={Math.min(size.width - 10, Math.max(10, x(top[0])))}
                y={y(top[1]) + 12 + (i % 2) * 13}
                textAnchor="middle"
                className="fill-ink font-mono"
                stroke="var(--paper-raised)"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {Math.max(...weights)}
              </text>
            </g>
          );
        })}
        {evidence && line(evidence.chosen.line) && (
          <Segment
            ends={line(evidence.chosen.line) as Ends}
            x={x}
            y={y}
            stroke="var(--ink)"
            strokeWidth={3}
          />
        )}
      </g>
      <text x={8} y={size.height - 14} className="fill-ink-soft">
        ○ {text.common}
      </text>
      <CentreHandle centre={centre} x={x} y={y} text={text} onCentre={onCentre} />
    </g>
  );
}

type Ends = NonNullable<ReturnType<typeof boundaryIn>>;
type Scales = { x: PlotScale; y: PlotScale };

function Segment({
  ends: [a, b],
  x,
  y,
  ...stroke
}: Scales & { ends: Ends; stroke: string; strokeWidth: number }) {
  return <line x1={x(a[0])} y1={y(a[1])} x2={x(b[0])} y2={y(b[1])} {...stroke} />;
}

function Points({ evidence: { blobs }, x, y }: Scales & { evidence: WeightEvidence }) {
  const of = (label: 0 | 1) => blobs.points.filter((_, i) => blobs.labels[i] === label);
  return (
    <>
      {of(0).map(([px, py]) => (
        <circle
          key={`${px} ${py}`}
          cx={x(px)}
          cy={y(py)}
          r={2.5}
          fill="none"
          stroke="var(--ink-soft)"
          strokeOpacity={0.7}
        />
      ))}
      {of(1).map(([px, py]) => (
        <rect key={`${px} ${py}`} x={x(px) - 3.5} y={y(py) - 3.5} width={7} height={7} fill="var(--accent)" />
      ))}
    </>
  );
}

function Rings({
  centre: [cx = 0, cy = 0],
  x,
  y,
  colour,
}: Scales & { centre: readonly number[]; colour: string }) {
  return [1, 2].map((deviations) => (
    <ellipse
      key={deviations}
      cx={x(cx)}
      cy={y(cy)}
      rx={x(deviations) - x(0)}
      ry={y(0) - y(deviations)}
      fill={colour}
      fillOpacity={0.08}
      stroke={colour}
      strokeDasharray={deviations === 2 ? '3 3' : undefined}
    />
  ));
}

function CentreHandle({
  centre: [cx = 0, cy = 0],
  x,
  y,
  text,
  onCentre,
}: Scales & Omit<BlobMapProps, 'size' | 'evidence'>) {
  const drag = useDrag({
    label: text.move,
    valueText: text.at(formatNumber(cx), formatNumber(cy)),
    x: { ...centreRange, value: cx, scale: x },
    y: { ...centreRange, value: cy, scale: y },
    onChange: (to) => onCentre([to.x, to.y]),
  });
  return (
    <g {...drag}>
      <circle cx={x(cx)} cy={y(cy)} r={22} fill="transparent" />
      <circle
        cx={x(cx)}
        cy={y(cy)}
        r={8}
        fill="var(--paper-raised)"
        stroke="var(--accent)"
        strokeWidth={2.5}
      />
      <text
        x={x(cx) + 13}
        y={y(cy)}
        dy="0.35em"
        fill="var(--accent)"
        fontWeight={700}
        stroke="var(--paper-raised)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {text.rare}
      </text>
    </g>
  );
}
