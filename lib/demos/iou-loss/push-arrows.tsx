import { formatNumber } from '@/lib/demos/shared/format-number';
import type { SceneScale } from './scene-scale';

/** Points of an arrow from (x, y) along (dx, dy), head included. */
function arrowPath(x: number, y: number, dx: number, dy: number): string {
  const length = Math.hypot(dx, dy);
  const [ux, uy] = length > 0 ? [dx / length, dy / length] : [0, 0];
  const head = Math.min(7, length);
  const [tipX, tipY] = [x + dx, y + dy];
  const [baseX, baseY] = [tipX - ux * head, tipY - uy * head];
  return `M${x},${y}L${tipX},${tipY}M${baseX - uy * 4},${baseY + ux * 4}L${tipX},${tipY}L${baseX + uy * 4},${baseY - ux * 4}`;
}

/**
 * Where descent pushes each edge: minus the gradient, the longest arrow `longest` px. An edge without push shows 0.
 */
export function PushArrows({
  box,
  gradient,
  scale,
}: {
  box: readonly number[];
  gradient: readonly number[];
  scale: SceneScale;
}) {
  const { x, y, width, height } = scale.rect(box);
  const longest = 34;
  const strongest = Math.max(...gradient.map(Math.abs));
  const edges = [
    { name: 'x1', at: [x, y + height / 2], across: true },
    { name: 'y1', at: [x + width / 2, y], across: false },
    { name: 'x2', at: [x + width, y + height / 2], across: true },
    { name: 'y2', at: [x + width / 2, y + height], across: false },
  ] as const;
  return (
    <g data-part="gradient">
      {edges.map(({ name, at: [ex, ey], across }, i) => {
        const slope = gradient[i] ?? 0;
        const push = strongest > 0 ? (-slope / strongest) * longest : 0;
        if (push === 0)
          return (
            <g key={name}>
              <circle cx={ex} cy={ey} r={8} fill="var(--paper-raised)" stroke="var(--ink)" />
              <text
                x={ex}
                y={ey}
                dy="0.35em"
                textAnchor="middle"
                className="fill-ink font-mono font-semibold text-[12px]"
              >
                {formatNumber(slope)}
              </text>
            </g>
          );
        return (
          <path
            key={name}
            d={arrowPath(ex, ey, across ? push : 0, across ? 0 : push)}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={2.5}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        );
      })}
    </g>
  );
}
