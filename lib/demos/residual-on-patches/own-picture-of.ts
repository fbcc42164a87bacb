import { decodePixels } from '@/lib/demos/shared/pixels';
import { createRng } from '@/lib/kernel/rng';
import { drawGlyph, side } from './glyphs';

/** The learner's picture as ink 0 … 1, or a falling line when there is none. */
export function ownPicture(text: string): number[] {
  const drawn = text === '' ? null : decodePixels(text, side * side);
  return drawn ? [...drawn].map((ink) => ink / 255) : drawGlyph(createRng(3), 2, 0);
}
