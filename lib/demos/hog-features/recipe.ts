/** How a descriptor is made; the defaults are those of Dalal and Triggs (2005). */
export interface Recipe {
  /** Pixels a side of a cell. */
  cell: 8;
  /** Over 180° the sign of the gradient does not count; over 360° it does. */
  orientations: 'unsigned' | 'signed';
  /** Cells from one block of 2 × 2 cells to the next: 1 overlaps, 2 does not. */
  stride: 1 | 2;
  normalise: 'l2-hys' | 'none';
}

/** Width of an orientation bin in degrees. */
export const binWidth = 20;
/** Keeps an empty block from dividing by 0; pictures are in [0, 1]. */
export const epsilon = 1e-3;
/** L2-Hys: no entry of a block above it before the second normalisation. */
export const clip = 0.2;

export function binsOf({ orientations }: Pick<Recipe, 'orientations'>): number {
  return (orientations === 'unsigned' ? 180 : 360) / binWidth;
}

/** Length of the descriptor of a window of `columns` × `rows` cells: blocks × 4 cells × bins. */
export function descriptorLength(
  columns: number,
  rows: number,
  recipe: Pick<Recipe, 'orientations' | 'stride'>,
): number {
  const places = (cells: number) => Math.floor((cells - 2) / recipe.stride) + 1;
  return places(columns) * places(rows) * 4 * binsOf(recipe);
}
