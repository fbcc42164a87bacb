/** Side of both boxes and how far B sits below A, in pixels: the start of the demo. */
export const side = 10;
export const drop = 1.3;

/** 1 − IoU of two equal boxes when B is moved by `offset` pixels to the side (and `drop` down). */
export function lossAt(offset: number): number {
  const width = Math.max(0, side - Math.abs(offset));
  const overlap = width * (side - drop);
  return 1 - overlap / (2 * side * side - overlap);
}
