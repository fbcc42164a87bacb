import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { LinePath } from '@/lib/demos/shared/plot';
import { activations } from './activations';
import { looks } from './looks';
import { startRange } from './params';
import type { Evidence } from './run';
import type { Words } from './words';

interface PlaneProps {
  size: FigureSize;
  start: readonly number[];
  evidence: Evidence | null;
  text: Words;
  onStart(start: [number, number]): void;
}

/** The plane of the two hidden units: the cage of tanh, the start, and after the run the three courses. */
export function Plane({ size, start, evidence, text, onStart }: PlaneProps) {
  const half = size.height / 2;
  const reach = 3.4;
  const perUnit = (half - 4) / reach;
  const middle = size.width / 2;
  const x = scaleLinear([-reach, reach], [middle - reach * perUnit, middle + reach * perUnit]);
  const y = scaleLinear([-reach, reach], [size.height - 4, 4]);
  const [x0 = 0, y0 = 0] = start;
  const drag = useDrag({
    label: text.start,
    valueText: text.startAt(formatNumber(x0), formatNumber(y0)),
    x: { value: x0, ...startRange, scale: x },
    y: { value: y0, ...startRange, scale: y },
    onChange: (to) => onStart([to.x, to.y]),
  });
  const clip = 'recurrent-activation-plane';
  return (
    <>
      <clipPath id={clip}>
        <rect width={size.width} height={size.height} />
      </clipPath>
      <line x1={4} x2={size.width - 4} y1={y(0)} y2={y(0)} stroke="var(--hairline)" />
      <line x1={x(0)} x2={x(0)} y1={4} y2={size.height - 4} stroke="var(--hairline)" />
      <g data-part="bounded">
        <rect
          x={x(-1)}
          y={y(1)}
          width={x(1) - x(-1)}
          height={y(-1) - y(1)}
          fill="var(--plot-plateau)"
          stroke="var(--ink-soft)"
          strokeDasharray="4 3"
        />
        <text x={x(-1) + 4} y={y(-1) - 5} className="fill-ink-soft text-[12px]">
          ±1
        </text>
      </g>
      <g clipPath={`url(#${clip})`}>
        {evidence &&
          activations.map((name) => (
            <g key={name} data-part={name === 'identity' ? 'power' : name === 'relu' ? 'ceiling' : 'slope'}>
              <LinePath points={evidence.courses[name].states} x={x} y={y} {...looks[name]} />
              {evidence.courses[name].states.map(([px, py], t) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a state is its time
                <circle key={t} cx={x(px)} cy={y(py)} r={2.4} fill={looks[name].colour} />
              ))}
            </g>
          ))}
      </g>
      <g {...drag}>
        <circle cx={x(x0)} cy={y(y0)} r={22} fill="transparent" />
        <circle cx={x(x0)} cy={y(y0)} r={7} fill="var(--accent)" stroke="var(--paper)" strokeWidth={2} />
        <text x={x(x0) + 11} y={y(y0) - 9} className="fill-ink text-[12px] font-semibold">
          h₀
        </text>
      </g>
    </>
  );
}
