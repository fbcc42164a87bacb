interface CellFrameProps {
  at: { row: number; column: number };
  /** Side of a cell, px. */
  cell: number;
  colour?: string;
  strokeWidth?: number;
  /** Sets the frame off from a dark picture with an edge of paper. */
  hasHalo?: boolean;
}

/** The frame round the chosen cell of a grid that begins at the origin. */
export function CellFrame({
  at,
  cell,
  colour = 'var(--accent)',
  strokeWidth = 2.5,
  hasHalo,
}: CellFrameProps) {
  const edges = [
    ...(hasHalo ? [{ stroke: 'var(--paper)', strokeWidth: 2 * strokeWidth }] : []),
    { stroke: colour, strokeWidth },
  ];
  return edges.map((edge) => (
    <rect
      key={edge.stroke}
      x={at.column * cell}
      y={at.row * cell}
      width={cell}
      height={cell}
      fill="none"
      pointerEvents="none"
      {...edge}
    />
  ));
}
