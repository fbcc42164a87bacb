/** A map, row by row. */
export type Rows = readonly (readonly number[])[];

export interface Move {
  dx: number;
  dy: number;
}

/** Moved right by dx and down by dy; what leaves on one side comes back on the other. */
export function roll(rows: Rows, { dx, dy }: Move): number[][] {
  return rows.map((row, y) =>
    row.map((_, x) => rows[wrap(y - dy, rows.length)]?.[wrap(x - dx, row.length)] ?? Number.NaN),
  );
}

function wrap(at: number, length: number): number {
  return ((at % length) + length) % length;
}

/** Largest absolute difference of two maps of one size. */
export function largestGap(a: Rows, b: Rows): number {
  return Math.max(
    0,
    ...a.flatMap((row, y) => row.map((value, x) => Math.abs(value - (b[y]?.[x] ?? Number.NaN)))),
  );
}

/** The move of `from` that comes nearest to `to`, of all there are; of equally good ones the expected one. */
export function bestMove(from: Rows, to: Rows, expected: Move): Move & { gap: number } {
  let best = { ...expected, gap: largestGap(roll(from, expected), to) };
  for (let dy = 0; dy < from.length && best.gap > 0; dy++) {
    for (let dx = 0; dx < (from[0]?.length ?? 0); dx++) {
      const gap = gapOfMove(from, to, { dx, dy }, best.gap);
      if (gap < best.gap) best = { dx, dy, gap };
    }
  }
  return best;
}

/** As `largestGap(roll(from, move), to)`, given up as soon as it is no better than `best`. */
function gapOfMove(from: Rows, to: Rows, { dx, dy }: Move, best: number): number {
  let gap = 0;
  for (let y = 0; y < to.length; y++) {
    const source = from[wrap(y - dy, from.length)] ?? [];
    const row = to[y] ?? [];
    for (let x = 0; x < row.length; x++) {
      gap = Math.max(
        gap,
        Math.abs((source[wrap(x - dx, source.length)] ?? Number.NaN) - (row[x] ?? Number.NaN)),
      );
      if (!(gap < best)) return Number.POSITIVE_INFINITY;
    }
  }
  return gap;
}

/** Flat values as a square map. */
export function squareOf(values: ArrayLike<number>): number[][] {
  const side = Math.round(Math.sqrt(values.length));
  const list = Array.from(values);
  return Array.from({ length: side }, (_, y) => list.slice(y * side, (y + 1) * side));
}
