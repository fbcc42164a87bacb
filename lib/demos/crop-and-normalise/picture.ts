import { decodePixels } from '@/lib/demos/shared/pixels';

/** Size of the picture; three channels, bytes row by row. */
export const [width, height] = [24, 16] as const;

/** Luminance of one pixel in [0, 255] (weights of Rec. 601). */
function luminance(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The demo's own picture: somebody in a light coat left of the middle, on darkening grass. */
export function ownPicture(): Uint8Array {
  const bytes = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const head = Math.hypot(x - 8.5, y - 3.5) < 2.2;
      const body = Math.abs(x - 8.5) < 2.6 && y > 5 && y < 13;
      const arm = y > 6 && y < 9 && x > 10 && x < 15;
      const grain = ((x * 7 + y * 13) % 5) * 4;
      const colour = head
        ? [236, 200, 176]
        : body || arm
          ? [226, 220, 206]
          : [52 + grain, 92 - 2 * y + grain, 58];
      bytes.set(colour, (y * width + x) * 3);
    }
  return bytes;
}

/** The bytes of the picture in use: a learner's own, or the demo's. */
export function pictureOf(text: string): Uint8Array {
  return (text && decodePixels(text, width * height * 3)) || ownPicture();
}

/**
 * The level that splits a histogram best into dark and bright: Otsu's threshold, the one that makes the variance between
 * the two parts largest. Levels are whole numbers from 0 to 255; bright is above the threshold.
 */
export function splitLevel(levels: readonly number[]): number {
  const counts = new Array<number>(256).fill(0);
  for (const level of levels) counts[Math.round(level)] = (counts[Math.round(level)] ?? 0) + 1;
  const sum = levels.reduce((total, level) => total + Math.round(level), 0);
  let [best, at, below, sumBelow] = [-1, 127, 0, 0];
  for (let level = 0; level < 255; level++) {
    below += counts[level] ?? 0;
    sumBelow += level * (counts[level] ?? 0);
    const above = levels.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (between > best) [best, at] = [between, level];
  }
  return at;
}

/** Luminances of a picture, pixel by pixel. */
export function levelsOf(bytes: Uint8Array): number[] {
  return Array.from({ length: bytes.length / 3 }, (_, i) =>
    luminance(bytes[3 * i] ?? 0, bytes[3 * i + 1] ?? 0, bytes[3 * i + 2] ?? 0),
  );
}

/** The id of the object in the mask. 1 would be another class, of which no picture holds a pixel. */
export const objectId = 2;

/** The annotation that goes with a picture: `objectId` where it is bright, else 0. */
export function maskOf(levels: readonly number[]): number[] {
  const split = splitLevel(levels);
  return levels.map((level) => (Math.round(level) > split ? objectId : 0));
}
