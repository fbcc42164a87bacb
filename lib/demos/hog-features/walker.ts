/** Size of the window of Dalal and Triggs, in pixels. */
export const [windowWidth, windowHeight] = [64, 128] as const;

/** A walking figure in strokes: x1, y1, x2, y2, half its thickness. Our own drawing. */
const strokes = [
  [32, 24, 32, 26, 9],
  [32, 42, 31, 70, 9],
  [26, 42, 17, 66, 4],
  [38, 42, 47, 64, 4],
  [29, 72, 22, 94, 5.5],
  [22, 94, 15, 114, 4.5],
  [34, 72, 41, 94, 5.5],
  [41, 94, 46, 114, 4.5],
  [15, 115, 21, 116, 3.5],
  [46, 115, 52, 116, 3.5],
] as const;

/** The demo's own picture: bytes row by row, 0 paper, 255 ink, with edges two pixels soft. */
export function walker(): Uint8Array {
  const bytes = new Uint8Array(windowWidth * windowHeight);
  for (let y = 0; y < windowHeight; y++)
    for (let x = 0; x < windowWidth; x++) {
      let ink = 0;
      for (const [x1, y1, x2, y2, half] of strokes) {
        const [dx, dy] = [x2 - x1, y2 - y1];
        const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
        const [ex, ey] = [x - x1 - along * dx, y - y1 - along * dy];
        ink = Math.max(ink, Math.min(1, Math.max(0, (half + 1 - Math.sqrt(ex * ex + ey * ey)) / 2)));
      }
      bytes[y * windowWidth + x] = Math.floor(ink * 220 + 0.5);
    }
  return bytes;
}
