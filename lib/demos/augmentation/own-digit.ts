import { decodePixels } from '@/lib/demos/shared/pixels';
import { plainDigit } from './glyphs';
import type { Params } from './params';
import {
  type Augmentation,
  asIs,
  flipX,
  flipY,
  halfTurn,
  type PixelMap,
  pixels,
  shiftBy,
} from './pixel-maps';

/** What is shown of the learner's digit, in order; the shift goes to the right and down as far as in the tests. */
export function ownMaps({ testFar }: Params): { kind: Augmentation; map: PixelMap }[] {
  return [
    { kind: 'none', map: asIs },
    { kind: 'shift', map: shiftBy(testFar, testFar) },
    { kind: 'half-turn', map: halfTurn },
    { kind: 'flip-x', map: flipX },
    { kind: 'flip-y', map: flipY },
  ];
}

/** The learner's drawing as ink 0 … 1, or the chosen digit in the demo's hand when nothing is drawn. */
export function ownDigit({ digit, picture }: Params): number[] {
  const drawn = picture === '' ? null : decodePixels(picture, pixels);
  return drawn ? Array.from(drawn, (ink) => ink / 255) : plainDigit(digit, 0);
}
