import { type Box, shifted } from './box';
import { type LossName, losses } from './losses';

/** A loss as a function of the box's x1, everything else kept. */
export interface Sweep {
  from: number;
  to: number;
  /** [x1, loss] */
  points: readonly (readonly [number, number])[];
  /** The loss where the box is now. */
  here: number;
  /** Upper end of the loss axis. */
  top: number;
  /** The x1 between which the boxes overlap; null when they never do, because one is above the other. */
  touch: readonly [number, number] | null;
  /** The x1 between which one box spans the other sideways: the overlap no longer changes there. */
  within: readonly [number, number] | null;
}

const samples = 300;

/** Slides the box over the range of the params. */
export function sweepSideways(name: LossName, box: Box, target: Box): Sweep {
  const width = box[2] - box[0];
  const [from, to] = [Math.min(-10, box[0]), Math.max(40 - width, box[0])];
  const lossAt = (x1: number) => losses[name](shifted(box, x1 - box[0], 0), target);
  const points = Array.from({ length: samples + 1 }, (_, i) => {
    const x1 = from + ((to - from) * i) / samples;
    return [x1, lossAt(x1)] as const;
  });
  const beside = box[3] <= target[1] || box[1] >= target[3];
  return {
    from,
    to,
    points,
    here: lossAt(box[0]),
    top: Math.max(1.05, ...points.map(([, loss]) => loss)) * 1.02,
    touch: beside ? null : [target[0] - width, target[2]],
    within: beside ? null : [Math.min(target[0], target[2] - width), Math.max(target[0], target[2] - width)],
  };
}
