import type { Box } from './scene';

/** Cells a side, and pixels a cell. */
export const grid = 8;
export const stride = 8;
export const classCount = 10;
/** t_x, t_y, t_w, t_h, objectness, classes. */
export const numbersPerAnchor = 5 + classCount;
/** Width and height of the prior boxes in pixels: tall, square, wide. */
export const anchors = [
  [11, 28],
  [18, 19],
  [28, 14],
] as const;

export interface Detection {
  box: Box;
  /** The digit with the largest share. */
  kind: number;
  /** Objectness x share of the class. */
  score: number;
  /** σ of the objectness logit alone. */
  objectness: number;
  /** Share of the class among the classes alone (softmax). */
  share: number;
  row: number;
  column: number;
  anchor: number;
  /** t_x, t_y, t_w, t_h as the net gave them. */
  raw: readonly [number, number, number, number];
}

export function sigmoid(t: number): number {
  return 1 / (1 + Math.exp(-t));
}

/**
 * Every prediction of one scene as a box, in the order of cells and anchors:
 * centre = stride · (cell + σ(t)), size = anchor · exp(t). YOLOv3's decoding.
 *
 * @param raw [8, 8, 45] flat, channels last.
 */
export function decodeAll(raw: ArrayLike<number>): Detection[] {
  const found: Detection[] = [];
  for (let row = 0; row < grid; row++)
    for (let column = 0; column < grid; column++)
      anchors.forEach(([width, height], anchor) => {
        const from = ((row * grid + column) * anchors.length + anchor) * numbersPerAnchor;
        const at = (k: number) => raw[from + k] as number;
        const t = [at(0), at(1), at(2), at(3)] as const;
        const [x, y] = [stride * (column + sigmoid(t[0])), stride * (row + sigmoid(t[1]))];
        const [halfWidth, halfHeight] = [(width * Math.exp(t[2])) / 2, (height * Math.exp(t[3])) / 2];
        const { kind, share } = likeliest(Array.from({ length: classCount }, (_, k) => at(5 + k)));
        const objectness = sigmoid(at(4));
        found.push({
          box: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight],
          kind,
          score: objectness * share,
          objectness,
          share,
          row,
          column,
          anchor,
          raw: t,
        });
      });
  return found;
}

/** The largest of the softmax of some logits. */
function likeliest(logits: readonly number[]) {
  const most = Math.max(...logits);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - most), 0);
  return { kind: logits.indexOf(most), share: 1 / sum };
}

/** Overlap over union of two boxes. */
export function overlap(a: Box, b: Box): number {
  const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]));
  const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
  const shared = width * height;
  const union = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared;
  return union > 0 ? shared / union : 0;
}

/** The detections above `floor`, best first, without doubles: suppression within each class at IoU 0.45. */
export function detections(raw: ArrayLike<number>, floor = 0.05): Detection[] {
  const found = decodeAll(raw).filter(({ score }) => score >= floor);
  found.sort((a, b) => b.score - a.score);
  const kept: Detection[] = [];
  for (const one of found)
    if (kept.every((other) => other.kind !== one.kind || overlap(other.box, one.box) <= 0.45)) kept.push(one);
  return kept;
}
