import { binWidth } from './recipe';

interface EdgeStarsProps {
  /** [rows][columns][bins] */
  cells: readonly (readonly (readonly number[])[])[];
  /** CSS px of one cell. */
  cell: number;
}

/** One star a cell: a stroke along the edge for each orientation, at right angles to its gradient, darker for more votes. */
export function EdgeStars({ cells, cell }: EdgeStarsProps) {
  const largest = Math.max(...cells.flat(2), 1e-6);
  return (
    <g strokeLinecap="round">
      {cells.map((row, y) =>
        row.map((bins, x) =>
          bins.map((votes, bin) => {
            const share = votes / largest;
            if (share < 0.05) return null;
            const along = (((bin + 0.5) * binWidth + 90) * Math.PI) / 180;
            const [dx, dy] = [Math.cos(along) * cell * 0.46, Math.sin(along) * cell * 0.46];
            const [cx, cy] = [(x + 0.5) * cell, (y + 0.5) * cell];
            return (
              <line
                // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its cell and orientation
                key={`${y} ${x} ${bin}`}
                x1={cx - dx}
                y1={cy - dy}
                x2={cx + dx}
                y2={cy + dy}
                stroke="var(--ink)"
                strokeWidth={1.6}
                opacity={Math.sqrt(share)}
              />
            );
          }),
        ),
      )}
    </g>
  );
}
