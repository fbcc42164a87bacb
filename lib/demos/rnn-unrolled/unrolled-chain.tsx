import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { InputHandle } from './input-handle';
import type { Params } from './params';
import type { UnrolledEvidence } from './run';
import type { words } from './words';

interface UnrolledChainProps {
  size: FigureSize;
  params: Params;
  /** Null while there is none for this setting. */
  evidence: UnrolledEvidence | null;
  text: (typeof words)['en'];
  onInput(t: number, value: number): void;
}

const left = 40;
const feltHeight = 26;

/** From the top: the states as columns of units, the cell at each step, the inputs to drag, and what the last state feels. */
export function UnrolledChain({ size, params, evidence, text, onInput }: UnrolledChainProps) {
  const { time, hidden, untied, recurrence } = params;
  const steps = Array.from({ length: time }, (_, t) => t);
  const slot = (size.width - left) / time;
  const x = (t: number) => left + slot * (t + 0.5);
  const unit = Math.min(13, 70 / hidden);
  const stateTop = 12;
  const cellY = 112;
  const [cellWidth, cellHeight] = [Math.min(88, slot - 14), 26];
  const input = scaleLinear([-2, 2], [size.height - feltHeight - 20, 142]);
  const strongest = Math.max(...(evidence?.felt ?? []), 1e-9);
  const violet = axisColour('hidden');
  const wide = slot >= 74;
  return (
    <g className="text-[12px]">
      <text x={0} y={stateTop + 34} dy="0.35em" fill={violet} fontWeight={600}>
        h_t
      </text>
      <text x={0} y={input(0)} dy="0.35em" fill={axisColour('time')} fontWeight={600}>
        x_t
      </text>
      <line x1={left} x2={size.width} y1={input(0)} y2={input(0)} stroke="var(--hairline)" />
      {steps.map((t) => (
        <g key={t}>
          <line
            x1={x(t)}
            x2={x(t)}
            y1={input(params.sequence[t] ?? 0) - 7}
            y2={cellY + cellHeight / 2}
            stroke="var(--ink-soft)"
            strokeDasharray="2 3"
          />
          <g data-part="parameters">
            <rect
              x={x(t) - cellWidth / 2}
              y={cellY - cellHeight / 2}
              width={cellWidth}
              height={cellHeight}
              rx={4}
              fill={untied ? 'var(--paper-raised)' : 'var(--paper-sunken)'}
              stroke={violet}
              strokeWidth={1.5}
              strokeDasharray={untied && t > 0 ? '4 3' : undefined}
            />
            <text x={x(t)} y={cellY} dy="0.35em" textAnchor="middle" className="fill-ink">
              {untied ? (wide ? text.own(t + 1) : `W${t + 1}`) : wide ? text.same : 'W'}
            </text>
          </g>
          <g data-part="layer">
            {Array.from({ length: hidden }, (_, i) => {
              const value = evidence?.h[t]?.[i];
              return (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its position
                  key={i}
                  x={x(t) - 13}
                  y={stateTop + unit * i}
                  width={26}
                  height={unit - 1}
                  fill={value === undefined ? 'var(--paper-raised)' : divergingColour(value, 1)}
                  stroke="var(--hairline)"
                />
              );
            })}
          </g>
          <text x={x(t) + 17} y={stateTop + 8} className="fill-ink-soft">
            h{subscript(t + 1)}
          </text>
          {!evidence && (
            <text
              x={x(t)}
              y={stateTop + (unit * hidden) / 2}
              dy="0.35em"
              textAnchor="middle"
              className="fill-ink-soft"
            >
              ?
            </text>
          )}
          <path
            d={`M${x(t)},${cellY - cellHeight / 2}V${stateTop + unit * hidden + 3}`}
            stroke="var(--ink-soft)"
            markerEnd=""
          />
          {t + 1 < time && (
            <path
              data-part="memory"
              d={`M${x(t) + cellWidth / 2},${cellY}H${x(t + 1) - cellWidth / 2}m-5,-3.5l5,3.5l-5,3.5`}
              fill="none"
              stroke={violet}
              strokeWidth={1 + recurrence}
              strokeDasharray={recurrence === 0 ? '2 4' : undefined}
              opacity={recurrence === 0 ? 0.5 : 1}
            />
          )}
          <InputHandle
            x={x(t)}
            scale={input}
            value={params.sequence[t] ?? 0}
            label={text.handle(t + 1)}
            onChange={(value) => onInput(t, value)}
          />
          {evidence && (
            <g data-part="memory">
              <rect
                x={x(t) - 14}
                y={size.height - 2 - (feltHeight - 12) * Math.max(0, (evidence.felt[t] ?? 0) / strongest)}
                width={28}
                height={(feltHeight - 12) * ((evidence.felt[t] ?? 0) / strongest)}
                fill="var(--gradient-positive)"
              />
              <line
                x1={x(t) - 14}
                x2={x(t) + 14}
                y1={size.height - 2}
                y2={size.height - 2}
                stroke="var(--ink-soft)"
              />
            </g>
          )}
        </g>
      ))}
      {evidence && (
        <text x={0} y={size.height - 6} className="fill-ink-soft">
          ∂h/∂x
        </text>
      )}
    </g>
  );
}

const digits = '₀₁₂₃₄₅₆₇₈₉';

function subscript(number: number): string {
  return [...String(number)].map((digit) => digits[Number(digit)]).join('');
}
