import type { Tf } from '@/lib/tensor/tf';
import type { GoldenOutput, Score } from './contract';
import { pedestrianFcn } from './pedestrian-fcn-forward';
import { type PedestrianScene, pedestrianScene, sceneSize } from './pedestrian-scene';
import type { Weights } from './weights';

const testFrom = 9_000_000;
const testPictures = 240;
const batch = 12;

/** Pixels by what they are and what they were called. */
interface PixelCounts {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

/** Counts the pixels of predicted masks (1 is a pedestrian) against true ones. */
function countPixels(predicted: ArrayLike<number>, truth: ArrayLike<number>): PixelCounts {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let i = 0; i < truth.length; i++)
    counts[predicted[i] ? (truth[i] ? 'tp' : 'fp') : truth[i] ? 'fn' : 'tn'] += 1;
  return counts;
}

/** In [0, 1]: mIoU of both classes; precision, recall and F1 of the pedestrian. NaN where a class has no pixel. */
function pixelScores({ tp, fp, fn, tn }: PixelCounts) {
  const [precision, recall] = [tp / (tp + fp), tp / (tp + fn)];
  return {
    mIoU: (tp / (tp + fp + fn) + tn / (tn + fp + fn)) / 2,
    precision,
    recall,
    F1: (2 * tp) / (2 * tp + fp + fn),
  };
}

/** The four scores of the card on the held-out pictures, which are drawn anew from their seeds. */
export async function pedestrianScores(tf: Tf, weights: Weights, skips: boolean): Promise<Score[]> {
  const total: PixelCounts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let from = 0; from < testPictures; from += batch) {
    const scenes = Array.from({ length: batch }, (_, i) => pedestrianScene(testFrom + from + i));
    const predicted = tf.tidy(() => tf.argMax(logitsOf(tf, weights, scenes, skips), -1));
    const counts = countPixels(
      await predicted.data(),
      scenes.flatMap(({ mask }) => [...mask]),
    );
    predicted.dispose();
    for (const key of ['tp', 'fp', 'fn', 'tn'] as const) total[key] += counts[key];
  }
  return Object.entries(pixelScores(total)).map(([metric, share]) => ({
    metric,
    value: 100 * share,
    count: testPictures,
  }));
}

/** PyTorch's logits of two held-out pictures: every 16th row and column of both classes. */
export function pedestrianGolden(
  golden: { seeds: number[]; logits: number[] },
  skips: boolean,
): GoldenOutput {
  return {
    id: 'logits',
    values: golden.logits,
    async compute(tf, weights) {
      const scenes = golden.seeds.map(pedestrianScene);
      const logits = tf.tidy(() => logitsOf(tf, weights, scenes, skips));
      const values = await logits.data();
      logits.dispose();
      const picked: number[] = [];
      for (let scene = 0; scene < scenes.length; scene++)
        for (let kind = 0; kind < 2; kind++)
          for (let y = 3; y < sceneSize; y += 16)
            for (let x = 5; x < sceneSize; x += 16)
              picked.push(values[((scene * sceneSize + y) * sceneSize + x) * 2 + kind] as number);
      return picked;
    },
  };
}

function logitsOf(tf: Tf, weights: Weights, scenes: readonly PedestrianScene[], skips: boolean) {
  const bytes = Float32Array.from(
    scenes.flatMap(({ pixels }) => [...pixels]),
    (level) => level / 255,
  );
  const input = tf.tensor4d(bytes, [scenes.length, sceneSize, sceneSize, 3]);
  return pedestrianFcn(tf, weights, input, skips);
}
