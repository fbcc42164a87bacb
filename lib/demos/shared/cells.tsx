/** How one cell is drawn; what is left out is not drawn. */
interface CellLook {
  fill?: string | undefined;
  fillOpacity?: number | undefined;
  stroke?: string | undefined;
  strokeWidth?: number | undefined;
  strokeDasharray?: string | undefined;
  /** Written in the middle. */
  text?: string | number | undefined;
  /** Colour of the text; the page's ink when left out. */
  ink?: string | undefined;
}

interface CellsProps {
  rows: number;
  columns: number;
  /** Of one cell, px. */
  width: number;
  /** Of one cell, px; a square when left out. */
  height?: number;
  /** Free edge on every side of a cell, px. */
  gap?: number;
  look(row: number, column: number): CellLook;
}

/** A grid of cells from the origin on, row by row: a plane of pixels, a small matrix with its numbers. */
export function Cells({ rows, columns, width, height = width, gap = 0.5, look }: CellsProps) {
  const places = Array.from({ length: rows * columns }, (_, i) => ({
    row: Math.floor(i / columns),
    column: i % columns,
  }));
  return places.map(({ row, column }) => {
    const { text, ink = 'var(--ink)', fill = 'none', ...outline } = look(row, column);
    return (
      <g key={`${row} ${column}`} transform={`translate(${column * width},${row * height})`}>
        <rect
          x={gap}
          y={gap}
          width={Math.max(1, width - 2 * gap)}
          height={Math.max(1, height - 2 * gap)}
          fill={fill}
          {...outline}
        />
        {text !== undefined && (
          <text
            x={width / 2}
            y={height / 2}
            dy="0.35em"
            textAnchor="middle"
            className="tabular-nums"
            fill={ink}
          >
            {text}
          </text>
        )}
      </g>
    );
  });
}
