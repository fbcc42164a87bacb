import type { FigureSize } from '@/lib/demos/shared/figure';

/** Ten digits, two bars each: the probabilities of the first net above those of the second. */
export function TwoReadings({
  size,
  live,
}: {
  size: FigureSize;
  live: readonly [readonly number[], readonly number[]] | null;
}) {
  const step = (size.height - 4) / 10;
  const room = size.width - 20;
  return (
    <g className="text-[12px]">
      {Array.from({ length: 10 }, (_, digit) => {
        const y = 2 + digit * step;
        const best = live?.map((shares) => shares.indexOf(Math.max(...shares)) === digit) ?? [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its position
          <g key={digit}>
            <text
              x={8}
              y={y + step / 2}
              dy="0.35em"
              textAnchor="middle"
              className="fill-ink tabular-nums"
              fontWeight={best.some(Boolean) ? 700 : 400}
            >
              {digit}
            </text>
            <rect x={20} y={y + 1} width={room} height={step - 3} fill="var(--paper-sunken)" />
            {live?.map((shares, net) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second net
                key={net}
                x={20}
                y={y + 1 + (net * (step - 3)) / 2}
                width={room * (shares[digit] ?? 0)}
                height={(step - 3) / 2 - 0.5}
                fill={net === 0 ? 'var(--gradient-negative)' : 'var(--gradient-positive)'}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}
