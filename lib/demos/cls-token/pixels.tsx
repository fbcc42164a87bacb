/** A square of grey pixels, values in [0, 1]. Grey is data here, the same in the light and in the dark theme. */
export function Pixels({
  x,
  y,
  side,
  values,
}: {
  x: number;
  y: number;
  side: number;
  values: readonly number[];
}) {
  const perRow = Math.max(1, Math.round(Math.sqrt(values.length)));
  const size = side / perRow;
  return (
    <g shapeRendering="crispEdges">
      {values.map((value, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its position
          key={i}
          x={x + (i % perRow) * size}
          y={y + Math.floor(i / perRow) * size}
          width={size + 0.4}
          height={size + 0.4}
          fill={grey(value)}
        />
      ))}
    </g>
  );
}

function grey(value: number): string {
  const level = Math.round(40 + 200 * Math.min(1, Math.max(0, value)));
  return `rgb(${level} ${level} ${level})`;
}
