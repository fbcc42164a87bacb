import type { RunContext } from '@/lib/demos/contract';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { iousOnDevice, suppressOnDevice } from './on-device';
import { overlap, randomScenes, type Scene, sceneOf } from './scene';
import { type Round, type Settings, suppress } from './suppress';

export interface SuppressionEvidence {
  scene: Scene;
  settings: Settings;
  /** Our own suppression, round by round. */
  rounds: readonly Round[];
  kept: readonly number[];
  /** What TensorFlow.js keeps in the same scene. */
  device: readonly number[];
  /** IoU of every pair of boxes, [box, box], in double precision, and as the device computes them. */
  ious: readonly (readonly number[])[];
  deviceIous: readonly number[];
  /** What a second pass over the survivors keeps, as indices of the scene. */
  again: readonly number[];
  /** Random scenes tried, and those in which both kept the same boxes in the same order. */
  random: { tried: number; agreed: number };
}

function randomScene(rng: Rng): Scene {
  const count = integerBetween(rng, 4, 9);
  const each = <T>(make: () => T) => Array.from({ length: count }, make);
  return {
    boxes: each(() => {
      const [x, y] = [rng() * 20, rng() * 20];
      return [x, y, x + 4 + rng() * 10, y + 4 + rng() * 10];
    }),
    scores: each(() => 0.05 + 0.95 * rng()),
    classes: each(() => integerBetween(rng, 0, 1)),
  };
}

/** Our rounds and TensorFlow.js on the scene of the params, then both on random scenes. */
export async function run(
  tf: Tf,
  params: Settings & { boxes: number[]; scores: number[]; classes: number[] },
  { rng, report, turn }: RunContext<SuppressionEvidence>,
): Promise<SuppressionEvidence> {
  const { threshold, classAware, variant } = params;
  const settings = { threshold, classAware, variant };
  const scene = sceneOf(params);
  const { rounds, kept } = suppress(scene, settings);
  const pick = <T>(list: readonly T[]) => kept.map((i) => list[i] as T);
  const survivors = { boxes: pick(scene.boxes), scores: pick(scene.scores), classes: pick(scene.classes) };
  const evidence: SuppressionEvidence = {
    scene,
    settings,
    rounds,
    kept,
    device: await suppressOnDevice(tf, scene, threshold, classAware),
    ious: scene.boxes.map((a) => scene.boxes.map((b) => overlap(a, b))),
    deviceIous: await iousOnDevice(tf, scene),
    again: suppress(survivors, settings).kept.map((i) => kept[i] as number),
    random: { tried: 0, agreed: 0 },
  };
  report(0, randomScenes, evidence);

  let [tried, agreed] = [0, 0];
  while (tried < randomScenes && (await turn())) {
    const other = randomScene(rng);
    const cut = 0.15 + 0.7 * rng();
    const own = suppress(other, { ...settings, threshold: cut }).kept;
    const device = await suppressOnDevice(tf, other, cut, classAware);
    tried += 1;
    agreed += own.join() === device.join() ? 1 : 0;
    if (tried % 25 === 0) report(tried, randomScenes, { ...evidence, random: { tried, agreed } });
  }
  return { ...evidence, random: { tried, agreed } };
}
