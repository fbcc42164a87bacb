/**
 * The fixed positions of Vaswani et al. (2017, 3.5): PE(t, 2i) = sin(t w), PE(t, 2i + 1) = cos(t w), w = 10000^(−2i / width).
 *
 * @returns [tokens, width]; `width` even.
 */
export function sinusoidTable(tokens: number, width: number): number[][] {
  return Array.from({ length: tokens }, (_, t) =>
    Array.from({ length: width }, (_, c) => {
      const angle = t * frequency(c, width);
      return c % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}

/** The one matrix [width, width] with PE(t + offset) = PE(t) · R for every t: each pair (sin, cos) turned by offset · w. */
export function shiftMatrix(offset: number, width: number): number[][] {
  return Array.from({ length: width }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      if (row >> 1 !== column >> 1) return 0;
      const angle = offset * frequency(column, width);
      if (row === column) return Math.cos(angle);
      return row > column ? Math.sin(angle) : -Math.sin(angle);
    }),
  );
}

function frequency(column: number, width: number): number {
  return 10000 ** (-(column - (column % 2)) / width);
}
