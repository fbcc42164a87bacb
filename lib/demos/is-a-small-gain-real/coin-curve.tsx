import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { XAxis } from '@/lib/demos/shared/plot';
import { notesGain } from './judge';
import { fairCoin } from './paired-test';
import type { GainEvidence } from './run';
import type { Words } from './words';

/** Above: how a fair coin would split the disagreements, with what was seen. Below: the gain and its interval. */
export function CoinCurve({
  size,
  evidence,
  text,
}: {
  size: FigureSize;
  evidence: GainEvidence;
  text: Words;
}) {
  const { counts, gain, interval, chance } = evidence;
  const n = counts.onlyFirst + counts.onlySecond;
  const seen = counts.onlySecond;
  const reach = Math.max(4, Math.abs(seen - n / 2) * 1.15, 2 * Math.sqrt(n));
  const [from, to] = [Math.max(0, Math.floor(n / 2 - reach)), Math.min(n, Math.ceil(n / 2 + reach))];
  const step = Math.max(1, Math.ceil((to - from) / 160));
  const bars = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const floor = size.height - 106;
  const x = scaleLinear([from - 0.5, to + 0.5], [8, size.width - 8]);
  const y = scaleLinear([0, Math.max(...bars.map((k) => fairCoin(n, k)), 1e-9)], [floor, 22]);
  const far = Math.abs(seen - n / 2);
  const widest = Math.max(Math.abs(100 * interval[0]), Math.abs(100 * interval[1]), 0.1) * 1.15;
  const points = scaleLinear([-widest, widest], [8, size.width - 8]);
  const bandY = size.height - 46;
  return (
    <g className="text-[12px]">
      <g data-part="chance">
        {bars.map((k) => (
          <rect
            key={k}
            x={x(k - step / 2) + 0.5}
            width={Math.max(1, x(k + step / 2) - x(k - step / 2) - 1)}
            y={y(fairCoin(n, k))}
            height={floor - y(fairCoin(n, k))}
            fill={Math.abs(k - n / 2) >= far ? 'var(--gradient-positive)' : 'var(--axis-space)'}
            opacity={Math.abs(k - n / 2) >= far ? 0.85 : 0.4}
          />
        ))}
        <line x1={x(seen)} x2={x(seen)} y1={20} y2={floor} stroke="var(--ink)" strokeWidth={2} />
        <text
          x={x(seen)}
          y={12}
          textAnchor={seen > n / 2 ? 'end' : 'start'}
          className="fill-ink"
          fontWeight={600}
        >
          {`${text.seen} ${seen} / ${n} · p = ${formatNumber(chance, 3)}`}
        </text>
        <XAxis scale={x} y={floor} label={text.split} />
      </g>
      <g data-part="interval">
        <rect
          x={points(100 * interval[0])}
          y={bandY - 6}
          width={Math.max(1, points(100 * interval[1]) - points(100 * interval[0]))}
          height={12}
          rx={3}
          fill="var(--accent)"
          opacity={0.35}
        />
        <circle cx={points(100 * gain)} cy={bandY} r={5} fill="var(--accent)" />
        <line x1={points(0)} x2={points(0)} y1={bandY - 16} y2={bandY + 12} stroke="var(--ink)" />
        <g data-part="notes">
          <path d={`M${points(notesGain)},${bandY - 8}l-4,-8h8z`} fill="var(--stamp-half)" />
        </g>
        <XAxis scale={points} y={bandY + 12} label={`${text.gain} · ▼ ${text.notes}`} ticks={5} />
      </g>
    </g>
  );
}
