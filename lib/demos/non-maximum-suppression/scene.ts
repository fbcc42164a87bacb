/** A detector's raw output: boxes [x1, y1, x2, y2], one score and one class each. */
export interface Scene {
  boxes: readonly (readonly number[])[];
  scores: readonly number[];
  classes: readonly number[];
}

/** How many random scenes both suppressions are tried on. */
export const randomScenes = 200;

/** Cuts the flat list of the params, four numbers a box. */
export function sceneOf(params: {
  boxes: readonly number[];
  scores: readonly number[];
  classes: readonly number[];
}): Scene {
  const boxes = params.scores.map((_, i) => params.boxes.slice(4 * i, 4 * i + 4));
  return { boxes, scores: params.scores, classes: params.classes };
}

/** Overlap over union of two boxes; a reversed box counts as the box between its corners. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  const side = (box: readonly number[], axis: 0 | 1) => {
    const [from = 0, to = 0] = [box[axis], box[axis + 2]];
    return [Math.min(from, to), Math.max(from, to)] as const;
  };
  let [shared, areaA, areaB] = [1, 1, 1];
  for (const axis of [0, 1] as const) {
    const [p, q] = [side(a, axis), side(b, axis)];
    shared *= Math.max(0, Math.min(p[1], q[1]) - Math.max(p[0], q[0]));
    areaA *= p[1] - p[0];
    areaB *= q[1] - q[0];
  }
  const union = areaA + areaB - shared;
  return union > 0 ? shared / union : 0;
}
