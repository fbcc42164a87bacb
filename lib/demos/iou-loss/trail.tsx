import type { Stop } from './evidence';
import type { SceneScale } from './scene-scale';

/** Stops nearer than this many px to the last one drawn are left out: late steps only jitter. */
const apart = 5;

/** The stops of one descent as faint outlines, the way of the centre through them, and the last box in full. */
export function Trail({
  stops,
  scale,
  label,
}: {
  stops: readonly Stop[];
  scale: SceneScale;
  /** Names the descent; a named one is dashed. */
  label?: string;
}) {
  const rects = stops.map((stop) => scale.rect(stop.box));
  const centres = rects.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
  const last = rects.length - 1;
  const seen: number[] = [];
  rects.forEach((rect, i) => {
    const before = rects[seen.at(-1) ?? -1];
    const moved = !before || Math.hypot(rect.x - before.x, rect.y - before.y) > apart;
    if (moved && i < last) seen.push(i);
  });
  const [from = [0, 0], to = [0, 0]] = [centres[0], centres[last]];
  return (
    <g
      fill="none"
      stroke="var(--ink)"
      strokeDasharray={label ? '5 3' : undefined}
      data-part={label ? 'giou' : 'still'}
    >
      {seen.slice(1).map((i) => (
        <rect key={i} {...rects[i]} opacity={0.22} />
      ))}
      <polyline points={centres.map((point) => point.join(',')).join(' ')} strokeWidth={1.5} opacity={0.6} />
      {last > 0 && <rect {...rects[last]} strokeWidth={2} opacity={0.9} />}
      {label && Math.hypot(to[0] - from[0], to[1] - from[1]) > 60 && (
        <text
          x={(from[0] + to[0]) / 2}
          y={(from[1] + to[1]) / 2 - 8}
          textAnchor="middle"
          stroke="none"
          className="fill-ink text-[12px]"
        >
          {label}
        </text>
      )}
    </g>
  );
}
