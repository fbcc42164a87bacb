import { classCount, type Detection, overlap } from './decode';
import type { Box } from './scene';

interface Truth {
  boxes: readonly Box[];
  classes: readonly number[];
}

const matchAt = 0.5;

/**
 * mAP at IoU 0.5, in [0, 1]: per class the detections of all scenes best first, a true box matched at most once, the area
 * under the envelope of precision over recall; then the mean over the classes that occur.
 */
export function averagePrecision(
  found: readonly (readonly Pick<Detection, 'score' | 'kind' | 'box'>[])[],
  truth: readonly Truth[],
): number {
  const values: number[] = [];
  for (let kind = 0; kind < classCount; kind++) {
    const total = truth.reduce((sum, { classes }) => sum + classes.filter((one) => one === kind).length, 0);
    if (total === 0) continue;
    const ranked = found
      .flatMap((ones, scene) => ones.filter((one) => one.kind === kind).map((one) => ({ ...one, scene })))
      .sort((a, b) => b.score - a.score);
    const used = new Set<string>();
    let right = 0;
    const points = ranked.map(({ box, scene }, rank) => {
      const best = bestMatch(box, truth[scene] as Truth, kind, (at) => used.has(`${scene} ${at}`));
      if (best !== null) {
        used.add(`${scene} ${best}`);
        right += 1;
      }
      return { recall: right / total, precision: right / (rank + 1) };
    });
    values.push(envelopeArea(points));
  }
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Index of the free true box of the class that overlaps most, if enough. */
function bestMatch(box: Box, { boxes, classes }: Truth, kind: number, taken: (at: number) => boolean) {
  let [best, bestAt]: [number, number | null] = [matchAt, null];
  boxes.forEach((other, at) => {
    if (classes[at] !== kind || taken(at)) return;
    const share = overlap(box, other);
    if (share >= best) [best, bestAt] = [share, at];
  });
  return bestAt;
}

/** Area under the precision that is reached at each recall or later. */
function envelopeArea(points: readonly { recall: number; precision: number }[]): number {
  let [area, ceiling, reached] = [0, 0, points.at(-1)?.recall ?? 0];
  for (const { recall, precision } of [...points].reverse()) {
    area += (reached - recall) * ceiling;
    ceiling = Math.max(ceiling, precision);
    reached = recall;
  }
  return area + reached * ceiling;
}
