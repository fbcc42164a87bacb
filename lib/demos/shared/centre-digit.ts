const SIDE = 28;
const BOX = 20;
/** A pixel counts as ink for the bounding box from here on, so that a grey speck does not widen it. */
const INK = 32;

/**
 * What MNIST's makers did to their scans: the ink's bounding box is scaled, keeping its proportions, to fit 20 x 20, and its
 * centre of mass is laid on the centre of 28 x 28 (http://yann.lecun.com/exdb/mnist). A net trained on MNIST expects this.
 *
 * @param bytes grey levels row by row, 0 paper, 255 ink, (height x width) of them.
 * @returns 784 grey levels; all 0 when there is no ink.
 */
export function centreDigit(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const centred = new Uint8Array(SIDE * SIDE);
  let [left, right, top, bottom] = [width, -1, height, -1];
  let [mass, massX, massY] = [0, 0, 0];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const ink = bytes[row * width + column] ?? 0;
      mass += ink;
      massX += ink * (column + 0.5);
      massY += ink * (row + 0.5);
      if (ink < INK) continue;
      [left, right] = [Math.min(left, column), Math.max(right, column)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    }
  if (right < 0) return centred;
  const step = Math.max(right - left + 1, bottom - top + 1) / BOX;
  const x = (column: number) => massX / mass + (column - SIDE / 2) * step;
  const y = (row: number) => massY / mass + (row - SIDE / 2) * step;
  for (let row = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++)
      centred[row * SIDE + column] = Math.round(
        meanInk(bytes, width, height, x(column), x(column + 1), y(row), y(row + 1)),
      );
  return centred;
}

/** The mean grey level of a rectangle that need not end at pixel borders; outside the picture is paper. */
function meanInk(
  bytes: Uint8Array,
  width: number,
  height: number,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
): number {
  let sum = 0;
  for (let row = Math.max(0, Math.floor(y0)); row < Math.min(height, y1); row++)
    for (let column = Math.max(0, Math.floor(x0)); column < Math.min(width, x1); column++) {
      const across = Math.min(x1, column + 1) - Math.max(x0, column);
      const down = Math.min(y1, row + 1) - Math.max(y0, row);
      if (across > 0 && down > 0) sum += across * down * (bytes[row * width + column] ?? 0);
    }
  return sum / ((x1 - x0) * (y1 - y0));
}
