import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis, YAxis } from '@/lib/demos/shared/plot';
import { ballNames } from './ball-look';
import { BallEnd, BallGuess, BallHandle, BallTrail, halo } from './balls';
import { type Evidence, type Fate, fateOf } from './evidence';
import type { Landscape } from './landscape';
import { startRange } from './params';
import { askedBalls } from './predictions';
import type { Words } from './words';

interface CurveProps {
  size: FigureSize;
  starts: readonly number[];
  landscape: Landscape;
  /** The part of the f axis in sight. */
  heights: readonly [number, number];
  /** Why f has no value at 0, where that is known. */
  pole: string | null;
  evidence: Evidence | null;
  predicted: Readonly<Record<string, string>> | null;
  text: Words;
  onStarts(starts: number[]): void;
}

/** f with the five starts on it; after the run every step, the ends, and where the learner said they would be. */
export function Curve({
  size,
  starts,
  landscape,
  heights,
  pole,
  evidence,
  predicted,
  text,
  onStarts,
}: CurveProps) {
  const x = scaleLinear([startRange.min, startRange.max], [40, size.width - 10]);
  const y = scaleLinear(heights, [size.height - 34, 36]).clamp(true);
  const points = range(startRange.min, startRange.max + 0.01, 0.02)
    .map((at) => [at, landscape.height(at)] as const)
    .map(([at, f]) => [at, f >= heights[0] && f <= heights[1] ? f : Number.NaN] as const);
  const scene = { x, y, landscape };

  return (
    <>
      <YAxis scale={y} label="f(x)" x={40} to={size.width - 10} ticks={4} />
      <XAxis scale={x} label="x" y={size.height - 34} ticks={size.width < 420 ? 5 : 10} />
      <line
        x1={x(0)}
        x2={x(0)}
        y1={y(heights[1])}
        y2={y(heights[0])}
        stroke="var(--ink-soft)"
        strokeDasharray="2 4"
      />
      <LinePath points={points} x={x} y={y} colour="var(--ink-soft)" width={1.5} />
      <text
        x={x(0) + 22}
        y={16}
        style={halo}
        className="fill-ink-soft font-mono text-[12px]"
        data-part="zero"
      >
        {Number.isNaN(landscape.height(0)) && (pole ?? text.noValue)}
      </text>
      {evidence?.balls.map((ball, i) => (
        <BallTrail key={ballNames[i]} scene={scene} ball={ball} />
      ))}
      {starts.map((start, i) => (
        <BallHandle
          key={ballNames[i]}
          scene={scene}
          index={i}
          start={start}
          label={text.handle(ballNames[i] ?? '')}
          onMove={(to) => onStarts(starts.map((old, j) => (i === j ? to : old)))}
        />
      ))}
      {evidence?.balls.map((ball, i) => (
        <BallEnd key={ballNames[i]} scene={scene} index={i} ball={ball} fate={fateOf(ball, landscape)} />
      ))}
      {predicted && (
        <text x={40} y={size.height - 4} className="fill-ink-soft text-[12px]">
          {text.guess}
        </text>
      )}
      {predicted &&
        Object.entries(askedBalls).map(([id, i]) => (
          <BallGuess
            key={id}
            scene={scene}
            index={i}
            start={starts[i] ?? 0}
            fate={predicted[id] as Fate | undefined}
          />
        ))}
    </>
  );
}
