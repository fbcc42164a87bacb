import { overlap, type Scene } from './scene';

const variants = ['greedy', 'unsorted', 'once'] as const;
/** `greedy` is the algorithm; `unsorted` forgets to sort by score, `once` forgets to repeat. */
export type Variant = (typeof variants)[number];

/** One round: the box kept, and what it did to each box still in the list. */
export interface Round {
  keeper: number;
  rivals: readonly { box: number; iou: number; deleted: boolean }[];
}

export interface Settings {
  threshold: number;
  /** Only boxes of the keeper's class are compared with it. */
  classAware: boolean;
  variant: Variant;
}

/** The order in which boxes are taken up: best score first, equal scores in list order. */
export function order(scene: Scene, variant: Variant): number[] {
  const all = scene.scores.map((_, i) => i);
  if (variant === 'unsorted') return all;
  return all.sort((a, b) => (scene.scores[b] ?? 0) - (scene.scores[a] ?? 0));
}

/**
 * Non-maximum suppression, round by round: keep the first box of the list, delete every other box that overlaps it
 * by more than the threshold, repeat with what is left. An IoU equal to the threshold survives, as in torchvision.
 */
export function suppress(scene: Scene, { threshold, classAware, variant }: Settings) {
  const rounds: Round[] = [];
  const kept: number[] = [];
  let left = order(scene, variant);
  while (left.length > 0) {
    const [keeper, ...others] = left as [number, ...number[]];
    const rivals = others.map((box) => {
      const comparable = !classAware || scene.classes[box] === scene.classes[keeper];
      const iou = comparable ? overlap(scene.boxes[keeper] ?? [], scene.boxes[box] ?? []) : 0;
      return { box, iou, deleted: iou > threshold };
    });
    rounds.push({ keeper, rivals });
    kept.push(keeper);
    left = rivals.filter((rival) => !rival.deleted).map((rival) => rival.box);
    if (variant === 'once') {
      kept.push(...left);
      break;
    }
  }
  return { rounds, kept };
}
