import { rasteriseDigit } from '@/lib/demos/shared/digit-strokes';
import { decodePixels } from '@/lib/demos/shared/pixels';

const side = 28;

/** The learner's picture, or our own 3: 784 grey levels, 0 paper, 255 ink. */
export function pictureOf(picture: string): Uint8Array {
  return decodePixels(picture, side * side) ?? rasteriseDigit(3, 1, { width: side, height: side });
}
