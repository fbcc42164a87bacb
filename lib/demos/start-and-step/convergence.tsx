import { scaleLinear, scaleLog } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { LinePath, XAxis } from '@/lib/demos/shared/plot';
import { ballColour, ballDash, ballNames } from './ball-look';
import { halo } from './balls';
import { type Ball, type Evidence, lossTolerance } from './evidence';
import type { Landscape } from './landscape';
import type { Words } from './words';

/** Below this, float32 has nothing more to say about a loss of order 1. */
const floor = 1e-6;

interface ConvergenceProps {
  size: FigureSize;
  evidence: Evidence | null;
  landscape: Landscape;
  iterations: number;
  text: Words;
}

/** f minus the minimum of the ball's own basin, on a log scale: straight lines, and one tolerance for all. */
export function Convergence({ size, evidence, landscape, iterations, text }: ConvergenceProps) {
  const x = scaleLinear([0, iterations], [40, size.width - 12]);
  const y = scaleLog([floor, 1], [size.height - 34, 28]).clamp(true);
  return (
    <>
      <XAxis scale={x} label={text.step} y={size.height - 34} ticks={4} />
      <g className="fill-ink-soft text-[12px]">
        <text x={0} y={12} className="fill-ink">
          {text.gapAxis}
        </text>
        {[1, lossTolerance, floor].map((tick) => (
          <g key={tick} transform={`translate(0,${y(tick)})`}>
            <text x={34} dy="0.32em" textAnchor="end" className="tabular-nums">
              {tick === floor ? '1e−6' : tick}
            </text>
            <line
              x1={40}
              x2={size.width - 12}
              stroke={tick === lossTolerance ? 'var(--ink-soft)' : 'var(--hairline)'}
              strokeDasharray={tick === lossTolerance ? '4 3' : undefined}
            />
          </g>
        ))}
        <text x={x(iterations * 0.3)} y={y(lossTolerance) + 14}>
          {text.converged}
        </text>
      </g>
      {evidence?.balls.map((ball, i) => {
        const points = gaps(ball, landscape);
        // Names stand beside each other, each on its own line, where lines start close together.
        const labelled = points[Math.round(x.invert(x(0) + 4 + i * 14))] ?? points[0];
        if (!labelled || Number.isNaN(points[0]?.[1])) return null;
        const colour = ballColour(ball.path[0] as number);
        return (
          <g key={ballNames[i]}>
            <LinePath points={points} x={x} y={y} colour={colour} width={1.75} dash={ballDash(i) ?? ''} />
            <text
              x={x(labelled[0])}
              y={y(labelled[1] || floor) - 5}
              style={halo}
              className="font-mono font-semibold text-[12px]"
              fill={colour}
            >
              {ballNames[i]}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** [iteration, distance of the loss to the minimum of the ball's basin]; NaN once below the floor. */
export function gaps({ path, loss }: Ball, { basinOf, height }: Landscape): [number, number][] {
  const goal = height(basinOf(path[0] as number));
  const under = loss.findIndex((value) => Math.abs(value - goal) < floor);
  return loss.map((value, i) => {
    const gap = Math.abs(value - goal);
    return [i, gap >= floor ? gap : i === under ? floor : Number.NaN];
  });
}
