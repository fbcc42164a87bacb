import { binsOf, binWidth, clip, epsilon, type Recipe } from './recipe';

/** A grey picture in [0, 1], row by row. */
export interface Picture {
  width: number;
  height: number;
  values: ArrayLike<number>;
}

/** HOG pixel by pixel, as one would write it down: the slow way the tensors are held against. */
export function plainHog({ width, height, values }: Picture, recipe: Recipe) {
  const bins = binsOf(recipe);
  const [columns, rows] = [width / recipe.cell, height / recipe.cell];
  const at = (x: number, y: number) =>
    values[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] as number;
  const cells = new Float64Array(columns * rows * bins);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [gx, gy] = [at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1)];
      const turn = bins * binWidth;
      const angle = ((((Math.atan2(gy, gx) * 180) / Math.PI) % turn) + turn) % turn;
      // The vote is shared by the two bins whose centres lie on either side.
      const place = angle / binWidth - 0.5;
      const lower = Math.floor(place);
      const cell = (Math.floor(y / recipe.cell) * columns + Math.floor(x / recipe.cell)) * bins;
      const size = Math.hypot(gx, gy);
      cells[cell + ((lower + bins) % bins)] =
        (cells[cell + ((lower + bins) % bins)] as number) + size * (lower + 1 - place);
      cells[cell + ((lower + 1) % bins)] =
        (cells[cell + ((lower + 1) % bins)] as number) + size * (place - lower);
    }
  const descriptor: number[] = [];
  for (let row = 0; row + 2 <= rows; row += recipe.stride)
    for (let column = 0; column + 2 <= columns; column += recipe.stride) {
      const block = [0, 1].flatMap((down) =>
        [0, 1].flatMap((right) => {
          const from = ((row + down) * columns + column + right) * bins;
          return Array.from(cells.slice(from, from + bins));
        }),
      );
      descriptor.push(
        ...(recipe.normalise === 'none' ? block : unit(unit(block).map((v) => Math.min(v, clip)))),
      );
    }
  return { cells: Array.from(cells), descriptor };
}

function unit(block: readonly number[]): number[] {
  const length = Math.sqrt(block.reduce((sum, v) => sum + v * v, epsilon * epsilon));
  return block.map((v) => v / length);
}
