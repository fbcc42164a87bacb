import { decodePixels } from '@/lib/demos/shared/pixels';

/** Side of the picture in pixels. */
export const side = 12;

const glyph = [
  '............',
  '..######....',
  '..#.........',
  '..#.........',
  '..####......',
  '......#.....',
  '......#.....',
  '..#...#.....',
  '...###......',
  '............',
  '............',
  '............',
].join('');

/** Grey levels of the picture, 0 paper, 255 ink: the learner's own, or a 5 of ours when the text is empty. */
export function inkOf(text: string): Uint8Array {
  return decodePixels(text, side * side) ?? Uint8Array.from(glyph, (mark) => (mark === '#' ? 255 : 0));
}

/** The picture as numbers, row by row: −1 paper to 1 ink, so that both signs occur. */
export function valuesOf(ink: Uint8Array): number[] {
  return Array.from(ink, (level) => (2 * level) / 255 - 1);
}
