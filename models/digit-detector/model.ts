import type { Tf } from '@/lib/tensor/tf';
import { defineModel } from '../contract';
import type { Weights } from '../weights';
import { averagePrecision } from './average-precision';
import { detections } from './decode';
import { detectDigits } from './forward';
import golden from './golden.json';
import { type DigitScene, digitScene, sceneSize } from './scene';

const testFrom = 9_000_000;
const testScenes = 400;
const batch = 20;

export default defineModel({
  name: 'digit-detector',
  goldens: [
    {
      id: 'raw-numbers',
      values: golden.raw,
      async compute(tf, weights) {
        const raw = await rawNumbers(
          tf,
          weights,
          golden.seeds.map((seed) => digitScene(seed)),
        );
        const picked: number[] = [];
        // In PyTorch's order: [scene, number, row, column], every second cell each way.
        for (const scene of raw)
          for (let number = 0; number < 45; number++)
            for (let row = 0; row < 8; row += 2)
              for (let column = 1; column < 8; column += 2)
                picked.push(scene[(row * 8 + column) * 45 + number] as number);
        return picked;
      },
    },
  ],
  async score(tf, weights, data) {
    const scored = async (metric: string, mnist: Parameters<typeof digitScene>[1]) => {
      const scenes = Array.from({ length: testScenes }, (_, i) => digitScene(testFrom + i, mnist));
      const raw = await rawNumbers(tf, weights, scenes);
      const found = raw.map((numbers) => detections(numbers));
      return { metric, value: 100 * averagePrecision(found, scenes), count: testScenes };
    };
    return [await scored('mAP@0.5', null), await scored('mAP@0.5 MNIST', await data.mnistTest())];
  },
});

/** The [8, 8, 45] numbers of each scene, flat. */
async function rawNumbers(tf: Tf, weights: Weights, scenes: readonly DigitScene[]): Promise<Float32Array[]> {
  const out: Float32Array[] = [];
  for (let from = 0; from < scenes.length; from += batch) {
    const part = scenes.slice(from, from + batch);
    const raw = tf.tidy(() => {
      const ink = Float32Array.from(
        part.flatMap(({ pixels }) => [...pixels]),
        (level) => level / 255,
      );
      return detectDigits(tf, weights, tf.tensor4d(ink, [part.length, sceneSize, sceneSize, 1]));
    });
    const numbers = (await raw.data()) as Float32Array;
    raw.dispose();
    const each = numbers.length / part.length;
    for (let i = 0; i < part.length; i++) out.push(numbers.slice(i * each, (i + 1) * each));
  }
  return out;
}
