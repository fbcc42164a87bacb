import { scaleLinear } from 'd3-scale';
import type { Box } from './box';

/** The part of the plane always in sight; boxes typed further out widen it. */
const usual = { x1: -10, y1: -6, x2: 40, y2: 16 };

/** One unit is as long down as across; y grows downwards, as in an image. */
export function sceneScale(width: number, height: number, boxes: readonly Box[]) {
  const x1 = Math.min(usual.x1, ...boxes.map((box) => box[0]));
  const y1 = Math.min(usual.y1, ...boxes.map((box) => box[1]));
  const x2 = Math.max(usual.x2, ...boxes.map((box) => box[2]));
  const y2 = Math.max(usual.y2, ...boxes.map((box) => box[3]));
  const unit = Math.min(width / (x2 - x1), height / (y2 - y1));
  const spare = { x: (width / unit - (x2 - x1)) / 2, y: (height / unit - (y2 - y1)) / 2 };
  const x = scaleLinear([x1 - spare.x, x2 + spare.x], [0, width]);
  const y = scaleLinear([y1 - spare.y, y2 + spare.y], [0, height]);
  const rect = ([a, b, c, d]: readonly number[]) => ({
    x: x(a ?? 0),
    y: y(b ?? 0),
    width: Math.max(0, x(c ?? 0) - x(a ?? 0)),
    height: Math.max(0, y(d ?? 0) - y(b ?? 0)),
  });
  return { x, y, unit, rect };
}

export type SceneScale = ReturnType<typeof sceneScale>;
