import type { FigureSize } from '@/lib/demos/shared/figure';
import type { Evidence, Three } from './evidence';
import { percent } from './judge';
import { looks } from './net-looks';
import type { Words } from './words';

interface AccuracyBarsProps {
  size: FigureSize;
  tests: Evidence['tests'];
  /** Pixels by which the test digits are shifted. */
  far: number;
  text: Words;
}

const barHeight = 13;
const left = 48;
const right = 44;

/** Three tests with a bar for each net, and where guessing would end. */
export function AccuracyBars({ size, tests, far, text }: AccuracyBarsProps) {
  const groups: { part: string; name: string; chance: number; values: Three | undefined }[] = [
    { part: 'centred', name: text.tests[0] ?? '', chance: 10, values: tests?.centred },
    { part: 'shifted', name: text.shiftedBy(far), chance: 10, values: tests?.shifted },
    { part: 'pair', name: text.tests[2] ?? '', chance: 50, values: tests?.sixNine },
  ];
  const tall = size.height / groups.length;
  const long = (value: number) => ((size.width - left - right) * value) / 100;
  return (
    <g className="text-[12px]">
      {groups.map(({ part, name, chance, values }, at) => (
        <g key={part} data-part={part} transform={`translate(0,${at * tall})`}>
          <text y={13} className="fill-ink" fontWeight={600}>
            {name}
          </text>
          <text x={size.width} y={13} textAnchor="end" className="fill-ink-soft">
            {text.chance(chance)}
          </text>
          {looks.map(({ colour, dash }, net) => {
            const value = values?.[net] ?? Number.NaN;
            const y = 19 + net * (barHeight + 2);
            return (
              <g key={text.nets[net]} transform={`translate(0,${y})`}>
                <text x={left - 6} y={11} textAnchor="end" fill={colour} fontWeight={600}>
                  {text.nets[net]}
                </text>
                <rect
                  x={left}
                  width={size.width - left - right}
                  height={barHeight}
                  fill="none"
                  stroke="var(--hairline)"
                />
                {Number.isFinite(value) && (
                  <rect
                    x={left}
                    width={Math.max(1, long(value))}
                    height={barHeight}
                    fill={colour}
                    fillOpacity={net === 0 ? 0.35 : 0.75}
                    stroke={colour}
                    strokeDasharray={dash}
                  />
                )}
                <text x={size.width} y={11} textAnchor="end" className="fill-ink tabular-nums">
                  {Number.isFinite(value) ? percent(value) : '?'}
                </text>
              </g>
            );
          })}
          <line
            x1={left + long(chance)}
            x2={left + long(chance)}
            y1={16}
            y2={19 + 3 * (barHeight + 2)}
            stroke="var(--ink)"
            strokeDasharray="2 2"
          />
        </g>
      ))}
    </g>
  );
}
