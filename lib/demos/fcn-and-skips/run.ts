import type { RunContext } from '@/lib/demos/contract';
import { createRng, integerBetween } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { makeBlobs } from './blobs';
import { edgeF1, overlapScores } from './mask-scores';
import { askModels, drawStreets, type Street } from './street';
import type { Stop } from './tiny-fcn';
import { createTraining } from './train';

export interface Settings {
  steps: number;
  levels: number;
  side: number;
  width: number;
  join: 'add' | 'concat';
  cut: boolean;
  street: boolean;
  picture: string;
  scene: number;
  second: '1:2' | '1:1';
}

interface NetResult {
  parameters: number;
  /** F1 of the pixels and of the edge pixels on the pictures held out. */
  pixels: number;
  edges: number;
}

export interface FcnEvidence {
  settings: Settings;
  stops: Stop[];
  /** Loss before each step that was read. */
  curve: { step: number; skips: number; plain: number }[];
  done: number;
  pictures: { train: number; test: number };
  skips: NetResult;
  plain: NetResult;
  /** Three pictures held out: grey levels, truth, and the chance of a blob by each net. */
  shown: { image: number[]; truth: number[]; skips: number[]; plain: number[] }[];
  /** What the trained models see; null when they were not asked, or not yet. */
  street: Street | null;
}

export const trainPictures = 12;
const testPictures = 12;
const readings = 10;

/** The nearest side that three halvings leave whole. */
export function wholeSide(side: number): number {
  return 8 * Math.max(1, Math.round(side / 8));
}

/** Two tiny nets, with skips and without, trained side by side from the same start; then the trained models on a street. */
export async function run(
  tf: Tf,
  settings: Settings,
  { rng, report, turn, weights }: RunContext<FcnEvidence>,
): Promise<FcnEvidence> {
  const { steps, levels, width, join, cut } = settings;
  const side = wholeSide(settings.side);
  const train = makeBlobs(rng, trainPictures, side);
  const test = makeBlobs(rng, testPictures, side);
  const start = integerBetween(rng, 0, 2 ** 31);
  const streets = drawStreets(rng, settings.scene);
  const plan = { side, levels, width };
  const skips = createTraining(tf, { ...plan, join }, train, createRng(start));
  const plain = createTraining(tf, { ...plan, join: 'none' }, train, createRng(start));
  const stops = skips.stops();
  const curve: FcnEvidence['curve'] = [];

  /** Both nets on the pictures held out. Costs as much as a step, so it is done a few times only. */
  const examine = async (done: number): Promise<FcnEvidence> => {
    const a = await skips.predict(test, cut);
    await turn(); // a Stop need not wait for the second net
    const b = await plain.predict(test, false);
    const score = (chances: Float32Array, parameters: number): NetResult => {
      const mask = Array.from(chances, (chance) => (chance >= 0.5 ? 1 : 0));
      return {
        parameters,
        pixels: overlapScores(mask, test.masks).f1,
        edges: edgeF1(mask, test.masks, side, side),
      };
    };
    const part = (values: Float32Array, at: number) => [
      ...values.slice(at * side * side, (at + 1) * side * side),
    ];
    return {
      settings: { ...settings, side },
      stops,
      curve: [...curve],
      done,
      pictures: { train: trainPictures, test: testPictures },
      skips: score(a, skips.parameters),
      plain: score(b, plain.parameters),
      shown: [0, 1, 2].map((at) => ({
        image: part(test.images, at),
        truth: part(test.masks, at),
        skips: part(a, at),
        plain: part(b, at),
      })),
      street: null,
    };
  };

  try {
    const every = Math.max(1, Math.ceil(steps / readings));
    let done = 0;
    let seen = await examine(0);
    report(0, steps + 1, seen);
    for (; done < steps && (await turn()); done++) {
      const losses = [skips.step(), plain.step()] as const;
      if (done % every === 0 || done === steps - 1) {
        const [a, b] = await Promise.all(losses.map((loss) => loss.data()));
        curve.push({ step: done, skips: a?.[0] as number, plain: b?.[0] as number });
        if (curve.length % 5 === 0) seen = await examine(done + 1);
        report(done + 1, steps + 1, { ...seen, curve: [...curve], done: done + 1 });
      }
      tf.dispose([...losses]);
    }
    const evidence = done === 0 ? seen : await examine(done);
    if (!settings.street) return evidence;
    return { ...evidence, street: await askModels(tf, settings, streets, weights) };
  } finally {
    skips.dispose();
    plain.dispose();
  }
}
