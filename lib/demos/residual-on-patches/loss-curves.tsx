import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import type { Pair } from './run';
import type { Text } from './words';

interface LossCurvesProps {
  size: FigureSize;
  steps: number;
  losses: Pair<number[]> | null;
  accuracy: Pair<number> | null;
  text: Text;
}

const chance = Math.log(4);

/** Both losses against the step, chance as a dotted line, and at the right what the nets reached on unseen pictures. */
export function LossCurves({ size, steps, losses, accuracy, text }: LossCurvesProps) {
  const right = size.width - 116;
  const top = Math.max(2, ...(losses?.plain ?? []), ...(losses?.skip ?? []));
  const x = scaleLinear([1, steps], [44, right]);
  const y = scaleLinear([0, Math.min(top, 4)], [size.height - 40, 24]).clamp(true);
  const line = (of: readonly number[]) => of.map((loss, i): [number, number] => [i + 1, loss]);
  const ends = [
    {
      id: 'plain',
      name: text.plain,
      colour: 'var(--ink-soft)',
      of: losses?.plain,
      share: accuracy?.plain,
    },
    { id: 'skip', name: text.skip, colour: 'var(--accent)', of: losses?.skip, share: accuracy?.skip },
  ];
  const places = ends.map(({ of }, i) => y(of?.at(-1) ?? (i === 0 ? chance : chance / 3)));
  const [first = 0, second = 0] = places;
  const apart = Math.abs(first - second) < 36;
  const middle = (first + second) / 2;
  const upper = first <= second ? 0 : 1;
  const labelY = (i: number) => (apart ? middle + (i === upper ? -18 : 18) : (places[i] ?? 0));
  return (
    <g className="text-[12px]" data-part="loss">
      <YAxis scale={y} label={text.loss} x={44} to={right} />
      <XAxis scale={x} label={text.step} y={size.height - 40} />
      <line x1={44} x2={right} y1={y(chance)} y2={y(chance)} stroke="var(--ink-soft)" strokeDasharray="2 4" />
      <text x={52} y={y(chance) - 5} className="fill-ink-soft">
        {text.chance}
      </text>
      {ends.map(({ id, name, colour, of, share }, i) => (
        <g key={id}>
          {of && (
            <LinePath
              points={line(of)}
              x={x}
              y={y}
              colour={colour}
              width={2.5}
              {...(i === 0 ? { dash: '6 3' } : {})}
            />
          )}
          {of && of.length > 0 && (
            <g data-part="accuracy">
              <text x={right + 10} y={labelY(i) - 2} fill={colour} fontWeight={600} fontSize={13}>
                {name}
              </text>
              {share !== undefined && (
                <text x={right + 10} y={labelY(i) + 14} className="fill-ink" fontSize={13}>
                  {formatNumber(share, 3)} %
                </text>
              )}
            </g>
          )}
        </g>
      ))}
    </g>
  );
}
