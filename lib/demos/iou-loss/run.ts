import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { type Box, boxOf, iou, slidOnto } from './box';
import { createDescent, slopeAt } from './descend';
import type { IouEvidence, Stop } from './evidence';
import type { LossName } from './losses';

interface Settings {
  box: readonly number[];
  target: readonly number[];
  loss: LossName;
  rate: number;
  steps: number;
}

/** How many stops of a descent are kept, besides the start. */
const stops = 25;

/** The measured first, reported before any step; then both descents side by side, so that their trails grow together. */
export async function run(
  tf: Tf,
  settings: Settings,
  { report, turn }: RunContext<IouEvidence>,
): Promise<IouEvidence> {
  const { loss, rate, steps } = settings;
  const [box, target] = [boxOf(settings.box), boxOf(settings.target)];
  const measure = (at: Box) => ({ ...slopeAt(tf, loss, at, target), iou: iou(at, target) });
  const measured = {
    setting: { target, loss },
    start: measure(box),
    overlap: measure(slidOnto(box, target)),
  };

  const descents = [
    createDescent(tf, loss, box, target, rate, steps),
    createDescent(tf, 'giou', box, target, rate, steps),
  ] as const;
  const trails: [Stop[], Stop[]] = [[], []];
  const record = async (step: number): Promise<IouEvidence> => {
    const boxes = await Promise.all(descents.map((descent) => descent.read()));
    boxes.forEach((edges, i) => {
      trails[i]?.push({ step, box: edges, iou: iou(boxOf(edges), target) });
    });
    return { ...measured, chosen: [...trails[0]], giou: [...trails[1]] };
  };
  try {
    let evidence = await record(0);
    report(0, steps, evidence);
    for (let step = 1; step <= steps; step++) {
      for (const descent of descents) descent.step();
      if (step < steps && step % Math.ceil(steps / stops) !== 0) continue;
      evidence = await record(step);
      report(step, steps, evidence);
      if (!(await turn())) break;
    }
    return evidence;
  } finally {
    for (const descent of descents) descent.dispose();
  }
}
