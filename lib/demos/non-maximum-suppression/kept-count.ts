import type { Exercise } from '@/lib/demos/contract';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { SuppressionEvidence } from './run';
import { overlap, type Scene, sceneOf } from './scene';
import { suppress } from './suppress';

interface Input {
  boxes?: number[];
  scores?: number[];
  threshold?: number;
}
interface Params {
  boxes: readonly number[];
  scores: readonly number[];
  classes: readonly number[];
  threshold: number;
}

/** A pair this near to the threshold would be a question of rounding, not of suppression. */
const clear = 0.02;

/** Boxes of 10 × 10 in one row: an IoU is (10 − d) / (10 + d) for a shift of d, which can be done in the head. */
function vary(rng: Rng): Required<Input> {
  for (;;) {
    const threshold = [0.3, 0.5, 0.7][integerBetween(rng, 0, 2)] as number;
    const starts = Array.from({ length: 6 }, () => integerBetween(rng, 0, 26));
    const boxes = starts.map((x) => [x, 0, x + 10, 10]);
    const percents = starts.map(() => integerBetween(rng, 30, 98));
    const distinct = new Set(percents).size === 6 && new Set(starts).size === 6;
    const decided = boxes.every((a, i) =>
      boxes.slice(i + 1).every((b) => Math.abs(overlap(a, b) - threshold) > clear),
    );
    const scores = percents.map((percent) => percent / 100);
    const scene = { boxes, scores, classes: boxes.map(() => 0) };
    const { kept } = suppress(scene, { threshold, classAware: true, variant: 'greedy' });
    if (distinct && decided && kept.length >= 2 && kept.length <= 4)
      return { boxes: boxes.flat(), scores, threshold };
  }
}

function countOf(scene: Scene, threshold: number, variant: 'unsorted' | 'once'): number {
  return suppress(scene, { threshold, classAware: true, variant }).kept.length;
}

/** How many boxes survive, worked out by hand. */
export const keptCount: Exercise<SuppressionEvidence, Input, Params> = {
  id: 'kept-count',
  answer: { kind: 'number', tolerance: 0 },
  vary,
  shows(params) {
    const { boxes, scores } = sceneOf(params);
    return {
      threshold: String(params.threshold),
      boxes: boxes.map((box, i) => `${i}: [${box.join(', ')}] ${scores[i]?.toFixed(2)}`).join('; '),
    };
  },
  truth: ({ kept }) => String(kept.length),
  nearMiss(given, { kept }, params) {
    const scene = sceneOf(params);
    const count = Number(given);
    if (!Number.isInteger(count) || count === kept.length) return null;
    if (count === scene.boxes.length - kept.length)
      return {
        en: 'That many are deleted; the question is how many are kept.',
        zh: '那是被删的个数；问的是保留的个数。',
      };
    if (count === countOf(scene, params.threshold, 'once'))
      return {
        en: 'One round only: after the best box, take the best of what is left and go on.',
        zh: '只做了一轮：留下最好的之后，还要在剩下的里再取最好的，一直做下去。',
      };
    if (count === countOf(scene, params.threshold, 'unsorted'))
      return { en: 'Taken in list order: sort by score first.', zh: '按列表顺序取了：要先按分数排序。' };
    return null;
  },
};
