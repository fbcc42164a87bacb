import { useDrag } from '@/lib/demos/shared/drag';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PlotScale } from '@/lib/demos/shared/plot';
import { ballColour, ballNames } from './ball-look';
import type { Ball, Fate } from './evidence';
import type { Landscape } from './landscape';
import { startRange } from './params';

interface BallScene {
  x: PlotScale;
  /** Clamped: a ball above the picture sits at its top edge. */
  y: PlotScale;
  landscape: Landscape;
}

/** Where a ball at `at` is drawn; at 0, where f has no value, at the top of the dashed line. */
function spot({ x, y, landscape }: BallScene, at: number): [number, number] {
  const f = landscape.height(at);
  const [left = 0, right = 0] = x.range();
  const across = Math.min(right, Math.max(left, x(at)));
  return [across, y(Number.isNaN(f) ? Number.POSITIVE_INFINITY : f)];
}

/** Handles stand above the curve on a stem, so that they never hide where a ball ends. */
const lift = 20;

/** Text over a line stays readable. */
export const halo = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4 } as const;

interface HandleProps {
  scene: BallScene;
  index: number;
  start: number;
  label: string;
  onMove(to: number): void;
}

/** The start of one ball: a lettered disc that moves along the curve. */
export function BallHandle({ scene, index, start, label, onMove }: HandleProps) {
  const drag = useDrag({
    label,
    valueText: `x = ${formatNumber(start)}`,
    x: { value: start, ...startRange, step: 0.05, scale: scene.x },
    onChange: (to) => onMove(to.x),
  });
  const [across, up] = spot(scene, start);
  return (
    <g {...drag} transform={`translate(${across},${up - lift})`}>
      <circle r={22} fill="transparent" />
      <line y1={9} y2={lift} stroke={ballColour(start)} strokeWidth={1.5} />
      <circle r={9} fill="var(--paper-raised)" stroke={ballColour(start)} strokeWidth={2} />
      <text dy="0.35em" textAnchor="middle" className="fill-ink font-mono font-semibold text-[12px]">
        {ballNames[index]}
      </text>
    </g>
  );
}

/** Every step of one run that can be told from the one before. */
export function BallTrail({ scene, ball }: { scene: BallScene; ball: Ball }) {
  const colour = ballColour(ball.path[0] as number);
  const [left = 0, right = 0] = scene.x.domain();
  const visible = ball.path.filter((at) => at >= left && at <= right);
  return (
    <g fill={colour} fillOpacity={0.4} data-part="basins">
      {visible
        .filter((at, i) => i === 0 || Math.abs(scene.x(at) - scene.x(visible[i - 1] as number)) > 0.4)
        .map((at) => {
          const [across, up] = spot(scene, at);
          return <circle key={at} cx={across} cy={up} r={2} />;
        })}
    </g>
  );
}

interface EndProps {
  scene: BallScene;
  index: number;
  ball: Ball;
  fate: Fate;
}

/** Where the run left the ball: a filled ring on the curve, NaN as a cross, an arrow when it left the picture. */
export function BallEnd({ scene, index, ball, fate }: EndProps) {
  const [start, end] = [ball.path[0] as number, ball.path.at(-1) as number];
  if (fate === 'nan') {
    const [across, up] = spot(scene, start);
    return (
      <text
        data-part="zero"
        x={across + 22}
        y={up + 2}
        style={halo}
        className="fill-stamp-refuted font-mono font-semibold text-[12px]"
      >
        ✗ {ballNames[index]} = NaN
      </text>
    );
  }
  const [across, up] = spot(scene, end);
  if (fate === 'thrown-out') {
    const left = end < 0;
    return (
      <text
        x={left ? across + 4 : across - 4}
        y={16 + (index % 2) * 14}
        textAnchor={left ? 'start' : 'end'}
        style={halo}
        className="fill-stamp-refuted font-mono font-semibold text-[12px]"
      >
        {left
          ? `← ${ballNames[index]}: ${formatNumber(end, 2)}`
          : `${ballNames[index]}: ${formatNumber(end, 2)} →`}
      </text>
    );
  }
  return (
    <circle
      cx={across}
      cy={up}
      r={5}
      fill={ballColour(start)}
      stroke="var(--paper-raised)"
      strokeWidth={1.5}
    />
  );
}

interface GuessProps {
  scene: BallScene;
  index: number;
  start: number;
  fate: Fate | undefined;
}

/** The learner's guess: a dashed ring with the ball's letter under the curve. */
export function BallGuess({ scene, index, start, fate }: GuessProps) {
  if (!fate) return null;
  const [across, up] = spot(scene, guessedPlace(fate, start, scene.landscape));
  return (
    <g transform={`translate(${across + index * 9 - 18},${up + 16})`}>
      <circle r={8} fill="var(--paper)" fillOpacity={0.8} stroke="var(--ink-soft)" strokeDasharray="2 2" />
      <text dy="0.35em" textAnchor="middle" className="fill-ink-soft font-mono text-[12px]">
        {ballNames[index]}
      </text>
    </g>
  );
}

function guessedPlace(fate: Fate, start: number, { basinOf, bottoms }: Landscape): number {
  const [left = startRange.min / 2, right = startRange.max / 2] = [bottoms[0], bottoms.at(-1)];
  const places: Record<Fate, number> = {
    left,
    right,
    'on-the-way': (start + (Number.isNaN(basinOf(start)) ? right : basinOf(start))) / 2,
    'thrown-out': start < 0 ? startRange.min + 0.3 : startRange.max - 0.3,
    nan: 0,
  };
  return places[fate];
}
