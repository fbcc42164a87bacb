import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { XAxis } from '@/lib/demos/shared/plot';
import { ActivationBar } from './activation-bar';
import { plainPrediction, predictionDeviation } from './bernoulli';
import { type Evidence, passes } from './evidence';
import { activationRange, type Params } from './params';
import type { Words } from './words';

const barFoot = 78;
const gridTop = 100;

interface PassPictureProps {
  size: FigureSize;
  given: Params;
  evidence: Evidence | null;
  text: Words;
  onActivations(h: number[]): void;
}

/** Bars of the layer; under each bar what twenty masks made of it; right of each mask the prediction it gave. */
export function PassPicture({ size, given, evidence, text, onActivations }: PassPictureProps) {
  const pitch = Math.min(40, (size.width * 0.58) / given.h.length);
  const gridRight = pitch * given.h.length;
  const rowHeight = (size.height - 38 - gridTop) / passes.drawn;
  const height = scaleLinear([0, activationRange.max], [barFoot, 26]);
  const middle = (i: number) => (i + 0.5) * pitch;
  const rowMiddle = (k: number) => gridTop + (k + 0.5) * rowHeight;

  const plain = plainPrediction(given.h);
  const reach = Math.max(1, 3.2 * predictionDeviation(given.p, given.h));
  const x = scaleLinear([plain - reach, plain + reach], [gridRight + 26, size.width - 14]).clamp(true);
  const limit = Math.max(...given.h, 0.1) / (1 - given.p);

  return (
    <>
      {given.h.map((value, i) => (
        <ActivationBar
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its position
          key={i}
          label={text.activation(i + 1)}
          x={middle(i)}
          y={height}
          value={value}
          onMove={(to) => onActivations(given.h.map((old, j) => (i === j ? to : old)))}
        />
      ))}
      <line x2={gridRight} y1={barFoot} y2={barFoot} stroke="var(--ink-soft)" />
      <text y={gridTop - 6} className="fill-ink-soft text-[12px]">
        {text.grid}
      </text>
      <g data-part="values">
        {Array.from({ length: passes.drawn }, (_, k) =>
          given.h.map((_, i) => {
            const value = evidence?.train.layers[k]?.[i];
            return (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its position
                key={`${k} ${i}`}
                x={i * pitch + 2}
                y={gridTop + k * rowHeight + 0.75}
                width={pitch - 4}
                height={rowHeight - 1.5}
                fill={value ? axisColour('hidden') : 'none'}
                fillOpacity={value ? 0.25 + (0.75 * value) / limit : 0}
                stroke="var(--hairline)"
                strokeWidth={value ? 0 : 1}
              />
            );
          }),
        )}
      </g>
      {!evidence && (
        <text
          x={gridRight / 2}
          y={gridTop + (passes.drawn * rowHeight) / 2 + 4}
          textAnchor="middle"
          className="fill-ink-soft text-[12px]"
          style={{ paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 6 }}
        >
          {text.waiting}
        </text>
      )}
      <XAxis scale={x} label={text.prediction} y={size.height - 34} ticks={size.width < 420 ? 3 : 6} />
      <Legend x={gridRight + 26} text={text} />
      {evidence && (
        <>
          <g data-part="expectation" fill="var(--ink)">
            {evidence.train.layers.map((_, k) => (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: a pass is its position
                key={k}
                cx={x(evidence.train.predictions[k] ?? 0)}
                cy={rowMiddle(k)}
                r={3}
              />
            ))}
          </g>
          <g data-part="eval" fill="var(--paper)" stroke="var(--accent)" strokeWidth={1.5}>
            <line x1={x(evidence.plain)} x2={x(evidence.plain)} y1={gridTop - 8} y2={size.height - 34} />
            {evidence.evaluated.predictions.map((prediction, k) => (
              <path
                // biome-ignore lint/suspicious/noArrayIndexKey: a pass is its position
                key={k}
                transform={`translate(${x(prediction)},${rowMiddle(k)})`}
                d="M0 -3.5L3.5 0L0 3.5L-3.5 0Z"
              />
            ))}
          </g>
        </>
      )}
    </>
  );
}

function Legend({ x, text }: { x: number; text: Words }) {
  return (
    <g transform={`translate(${x},${barFoot - 34})`} className="fill-ink text-[12px]">
      <circle cx={4} cy={0} r={3} fill="var(--ink)" />
      <text x={14} dy="0.32em">
        {text.train}
      </text>
      <path
        transform="translate(4,18)"
        d="M0 -3.5L3.5 0L0 3.5L-3.5 0Z"
        fill="var(--paper)"
        stroke="var(--accent)"
        strokeWidth={1.5}
      />
      <text x={14} y={18} dy="0.32em">
        {text.evaluated}
      </text>
    </g>
  );
}
