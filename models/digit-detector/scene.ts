import { createRng, integerBetween } from '@/lib/kernel/rng';
import type { Place } from '../integer-drawing';
import { inkBox, stretched } from './stretch';
import { drawLine, type Ink, strokeDigit } from './stroke-digit';

/** Width and height of a scene in pixels. */
export const sceneSize = 64;

/** A box in pixels: x to the right, y down; x2 and y2 lie one past the last pixel. */
export type Box = readonly [x1: number, y1: number, x2: number, y2: number];

export interface DigitScene {
  /** [64, 64] grey levels row by row, 0 paper, 255 ink. */
  pixels: Uint8Array;
  boxes: Box[];
  /** The digit in each box. */
  classes: number[];
}

type Spot = readonly [x: number, y: number];

/** Digits of 28 x 28 grey bytes and what they show. */
interface DigitImages {
  images: Uint8Array;
  labels: Uint8Array;
}

/** Ranges of height and width: tall, square, wide. */
const proportions = [
  [22, 36, 8, 14],
  [15, 24, 14, 22],
  [12, 17, 22, 34],
] as const;

/**
 * One to four digits of different size and proportion among clutter strokes. Drawn from our own strokes, or from MNIST's
 * digits when they are given. Whole-number arithmetic: scene.py draws the same bytes from the same seed.
 */
export function digitScene(seed: number, mnist: DigitImages | null = null): DigitScene {
  const rng = createRng(seed);
  const between = (low: number, high: number) => integerBetween(rng, low, high);
  const canvas: Ink = { width: sceneSize, height: sceneSize, levels: new Uint8Array(sceneSize * sceneSize) };
  const boxes: Box[] = [];
  const classes: number[] = [];

  /** Draws one digit where `spotOf` says and returns its middle; null leaves it out. */
  const place = (kind: number, spotOf: (width: number, height: number) => Spot | null): Spot | null => {
    const [drawn, pick] = [between(0, 9), between(0, 59_999)];
    const [lowHeight, highHeight, lowWidth, highWidth] = proportions[kind] as (typeof proportions)[0];
    const [height, width] = [between(lowHeight, highHeight), between(lowWidth, highWidth)];
    const spot = spotOf(width, height);
    if (!spot) return null;
    const at = mnist ? pick % mnist.labels.length : 0;
    const ink = mnist
      ? stretched(mnistDigit(mnist, at), width, height)
      : strokeDigit(rng, drawn, width, height);
    const [x1, y1, x2, y2] = inkBox(ink);
    boxes.push([spot[0] + x1, spot[1] + y1, spot[0] + x2, spot[1] + y2]);
    classes.push(mnist ? (mnist.labels[at] as number) : drawn);
    pasteInk(canvas, ink, spot);
    return [spot[0] + (width >> 1), spot[1] + (height >> 1)];
  };

  for (let left = between(1, 4); left > 0; left--) {
    const kind = between(0, 2);
    const middle = place(kind, (width, height) => freeSpot(between, boxes, width, height));
    // Now and then a tall and a wide digit cross: two objects in one cell, which only anchors can tell apart.
    if (!middle || kind === 1 || between(0, 3) > 0) continue;
    place(2 - kind, (width, height) => {
      const x = middle[0] - (width >> 1) + between(-3, 3);
      const y = middle[1] - (height >> 1) + between(-3, 3);
      return [clamp(x, sceneSize - width), clamp(y, sceneSize - height)];
    });
  }
  for (let count = between(2, 8); count > 0; count--) {
    let [x, y] = [between(0, 255), between(0, 255)];
    const points: Place[] = [[x, y]];
    for (let bends = between(1, 2); bends > 0; bends--) {
      [x, y] = [x + between(-28, 28), y + between(-28, 28)];
      points.push([x, y]);
    }
    const radius = between(2, 4);
    drawLine(canvas, points, radius, between(70, 220));
  }
  return { pixels: canvas.levels, boxes, classes };
}

/** A place at least two pixels from every box so far, or null after twelve tries. */
function freeSpot(
  between: (low: number, high: number) => number,
  boxes: readonly Box[],
  width: number,
  height: number,
): Spot | null {
  for (let tries = 0; tries < 12; tries++) {
    const [x, y] = [between(0, sceneSize - width), between(0, sceneSize - height)];
    const free = boxes.every(
      ([x1, y1, x2, y2]) => x + width + 1 < x1 || x > x2 + 1 || y + height + 1 < y1 || y > y2 + 1,
    );
    if (free) return [x, y];
  }
  return null;
}

function mnistDigit({ images }: DigitImages, at: number): Ink {
  return { width: 28, height: 28, levels: images.subarray(784 * at, 784 * (at + 1)) };
}

/** Lays ink on ink; the darker wins. */
export function pasteInk(canvas: Ink, ink: Ink, [left, top]: Spot): void {
  for (let y = 0; y < ink.height; y++)
    for (let x = 0; x < ink.width; x++) {
      const to = (top + y) * canvas.width + left + x;
      canvas.levels[to] = Math.max(canvas.levels[to] as number, ink.levels[y * ink.width + x] as number);
    }
}

function clamp(value: number, max: number): number {
  return Math.min(max, Math.max(0, value));
}
