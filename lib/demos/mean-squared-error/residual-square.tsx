interface ResidualSquareProps {
  x: number;
  /** Heights of the point and of the line, px. */
  from: number;
  to: number;
  /** Written into the square. */
  area?: string;
  outlier?: boolean;
}

/** The square on one residual, to the right of it, in the drawing's px: its area is the point's part of the loss. */
export function ResidualSquare({ x, from, to, area, outlier = false }: ResidualSquareProps) {
  const side = Math.abs(to - from);
  const colour = outlier ? 'var(--stamp-refuted)' : 'var(--accent)';
  return (
    <>
      <rect
        x={x}
        y={Math.min(from, to)}
        width={side}
        height={side}
        fill={colour}
        fillOpacity={outlier ? 0.14 : 0.22}
        stroke={colour}
        strokeDasharray={outlier ? '5 3' : undefined}
      />
      {area && (
        <text
          x={x + side - 6}
          y={Math.min(from, to) + 16}
          textAnchor="end"
          className="fill-ink font-semibold text-[13px]"
        >
          {area}
        </text>
      )}
    </>
  );
}
