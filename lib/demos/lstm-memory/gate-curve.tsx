import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import { gateOf } from './exercises';
import { biasRange } from './params';
import type { Words } from './words';

interface GateCurveProps {
  size: FigureSize;
  bias: number;
  steps: number;
  text: Words;
  onBias(bias: number): void;
}

/** The sigmoid of the forget bias, and its T-th power dashed: what a constant gate would leave. */
export function GateCurve({ size, bias, steps, text, onBias }: GateCurveProps) {
  const x = scaleLinear([biasRange.min, biasRange.max], [38, size.width - 14]);
  const y = scaleLinear([0, 1], [size.height - 36, 26]);
  const biases = Array.from(
    { length: 101 },
    (_, i) => biasRange.min + ((biasRange.max - biasRange.min) * i) / 100,
  );
  const drag = useDrag({
    label: text.bias,
    valueText: text.biasIs(formatNumber(bias), formatNumber(gateOf(bias), 3)),
    x: { value: bias, ...biasRange, scale: x },
    onChange: (to) => onBias(to.x),
  });
  return (
    <g data-part="product">
      <YAxis scale={y} label={text.gateAxis} x={38} to={size.width - 14} ticks={3} />
      <XAxis scale={x} label={text.bias} y={size.height - 36} />
      <LinePath
        points={biases.map((at) => [at, gateOf(at)])}
        x={x}
        y={y}
        colour="var(--axis-time)"
        width={2.5}
      />
      <LinePath
        points={biases.map((at) => [at, gateOf(at) ** steps])}
        x={x}
        y={y}
        colour="var(--ink-soft)"
        dash="5 4"
      />
      <text x={x(1.2)} y={y(0.12)} textAnchor="end" className="fill-ink-soft text-[12px]">
        σ(b)^{steps}
      </text>
      <line
        x1={x(bias)}
        x2={x(bias)}
        y1={y(0)}
        y2={y(gateOf(bias))}
        stroke="var(--accent)"
        strokeDasharray="2 3"
      />
      <circle cx={x(bias)} cy={y(gateOf(bias) ** steps)} r={4} fill="var(--ink-soft)" />
      <g {...drag}>
        <circle cx={x(bias)} cy={y(gateOf(bias))} r={22} fill="transparent" />
        <circle
          cx={x(bias)}
          cy={y(gateOf(bias))}
          r={7}
          fill="var(--accent)"
          stroke="var(--paper)"
          strokeWidth={2}
        />
      </g>
    </g>
  );
}
