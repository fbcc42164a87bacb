import type { Stop } from './evidence';
import type { SceneScale } from './scene-scale';

/** The stops of one descent as outlines that darken towards the last, with the way of the centre through them. */
export function Trail({ stops, scale, dash }: { stops: readonly Stop[]; scale: SceneScale; dash?: string }) {
  const centre = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]) =>
    `${scale.x((x1 + x2) / 2)},${scale.y((y1 + y2) / 2)}`;
  const last = stops.length - 1;
  return (
    <g aria-hidden="true" fill="none" stroke="var(--ink)" strokeDasharray={dash}>
      {stops.slice(1).map((stop, i) => (
        <rect
          key={stop.step}
          {...scale.rect(stop.box)}
          strokeWidth={i + 1 === last ? 2 : 1}
          opacity={i + 1 === last ? 1 : 0.1 + (0.25 * i) / last}
        />
      ))}
      <polyline points={stops.map((stop) => centre(stop.box)).join(' ')} strokeWidth={1.5} opacity={0.7} />
    </g>
  );
}
