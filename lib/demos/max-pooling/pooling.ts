/** Side of the small map and of a window. */
export const side = 4;
export const window = 2;

/** Windows per side: ⌊(4 − 2) / stride⌋ + 1. */
export function windowsPerSide(stride: number): number {
  return Math.floor((side - window) / stride) + 1;
}

/** The cells of each window, as indices row by row into the 16 values; windows row by row too. */
export function windowsOf(stride: number): number[][] {
  const count = windowsPerSide(stride);
  return Array.from({ length: count * count }, (_, i) => {
    const top = Math.floor(i / count) * stride * side + (i % count) * stride;
    return [top, top + 1, top + side, top + side + 1];
  });
}

/** The cell of each window that holds its maximum; of equal ones the first. */
export function maximaOf(values: readonly number[], stride: number): number[] {
  return windowsOf(stride).map((cells) =>
    cells.reduce((best, cell) => ((values[cell] ?? 0) > (values[best] ?? 0) ? cell : best)),
  );
}

/** Moved right by `by` cells; what leaves comes back on the left. */
export function shiftRight<T>(values: readonly T[], width: number, by: number): T[] {
  return values.map(
    (_, i) => values[i - (i % width) + (((((i % width) - by) % width) + width) % width)] as T,
  );
}
