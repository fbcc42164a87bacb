import type { Slope } from './descend';
import type { LossName } from './losses';

/** Where a descent was after so many steps. */
export interface Stop {
  step: number;
  box: readonly number[];
  iou: number;
}

export interface IouEvidence {
  /** What was run, so that the picture never shows it beside another setting. */
  setting: { target: readonly number[]; loss: LossName };
  /** The chosen loss at the start. */
  start: Slope & { iou: number };
  /** The chosen loss where the same box overlaps the target. */
  overlap: Slope & { iou: number };
  /** Descent on the chosen loss; the first stop is the start. */
  chosen: readonly Stop[];
  /** The same start, rate and steps on GIoU. */
  giou: readonly Stop[];
}

export function lastOf(stops: readonly Stop[]): Stop {
  return stops[stops.length - 1] as Stop;
}

/** Bit for bit where it began. */
export function unmoved(stops: readonly Stop[]): boolean {
  const first = stops[0] as Stop;
  return lastOf(stops).box.every((edge, i) => Object.is(edge, first.box[i]));
}
