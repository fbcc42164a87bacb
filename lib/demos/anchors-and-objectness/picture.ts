import { decodePixels } from '@/lib/demos/shared/pixels';
import { createRng } from '@/lib/kernel/rng';
import { grid, stride } from '@/models/digit-detector/decode';
import { type Box, pasteInk, sceneSize } from '@/models/digit-detector/scene';
import { drawLine, strokeDigit } from '@/models/digit-detector/stroke-digit';

const clutter = [
  [8, 40, 40, 14],
  [228, 30, 206, 60],
  [20, 222, 52, 240],
  [214, 214, 240, 190],
] as const;

/** The demo's own picture: a digit drawn into each box by code, and four strokes that are no digits. Grey ink, 64 x 64. */
function drawnPicture(boxes: readonly Box[], digits: readonly number[]): Uint8Array {
  const canvas = { width: sceneSize, height: sceneSize, levels: new Uint8Array(sceneSize * sceneSize) };
  boxes.forEach((box, i) => {
    const [x1, y1, x2, y2] = box.map(Math.round) as [number, number, number, number];
    const [left, top] = [Math.max(0, x1), Math.max(0, y1)];
    const [width, height] = [Math.min(sceneSize, x2) - left, Math.min(sceneSize, y2) - top];
    if (width < 2 || height < 2) return;
    // The same digit keeps its wobble while its box is dragged.
    const digit = digits[i] ?? 0;
    pasteInk(canvas, strokeDigit(createRng(40 + 10 * i + digit), digit, width, height), [left, top]);
  });
  for (const [ax, ay, bx, by] of clutter)
    drawLine(
      canvas,
      [
        [ax, ay],
        [bx, by],
      ],
      3,
      150,
    );
  return canvas.levels;
}

/** What the detector sees: the learner's picture, or the one drawn from the boxes. */
export function pictureOf(
  params: { picture: string; digits: readonly number[] },
  boxes: readonly Box[],
): Uint8Array {
  const own = params.picture === '' ? null : decodePixels(params.picture, sceneSize * sceneSize);
  return own ?? drawnPicture(boxes, params.digits);
}

/** Cells without any ink within 4 px of them, row by row: nothing can lie there. */
export function bareCells(picture: ArrayLike<number>): boolean[] {
  return Array.from({ length: grid * grid }, (_, cell) => {
    const [left, top] = [(cell % grid) * stride - 4, Math.floor(cell / grid) * stride - 4];
    for (let y = Math.max(0, top); y < Math.min(sceneSize, top + stride + 8); y++)
      for (let x = Math.max(0, left); x < Math.min(sceneSize, left + stride + 8); x++)
        if ((picture[y * sceneSize + x] as number) >= 32) return false;
    return true;
  });
}
