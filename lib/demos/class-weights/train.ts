import type { Tf } from '@/lib/tensor/tf';
import type { Blobs } from './blobs';
import type { Counts } from './scores';
import { sampleWeights, type Tensor, weightedLoss } from './tensor-loss';
import type { Reduction } from './weighted-loss';

/** Adam's learning rate: the loss is convex and settles well within 50 steps. */
const rate = 0.3;

/**
 * Logistic regressions on the same points, one per pair of class weights, as the columns of one matrix W [3, settings]:
 * their losses share no parameter, so that the gradient of the sum trains each as if alone.
 */
export function createTraining(
  tf: Tf,
  { train, held }: { train: Blobs; held: Blobs },
  pairs: readonly (readonly number[])[],
  reduction: Reduction,
) {
  const [x, isRare] = [inputs(tf, train), labelsOf(tf, train)];
  const [heldX, heldRare] = [inputs(tf, held), labelsOf(tf, held)];
  const weights = tf.tidy(() => sampleWeights(tf, isRare, pairs));
  // One sign for each sample and setting: a product of two equal shapes is far quicker than a broadcast on the cpu.
  const sign = tf.tidy(() => tf.tile(tf.sub(tf.mul(isRare, 2), 1), [1, pairs.length]));
  const w = tf.tidy(() => tf.variable(tf.zeros([3, pairs.length])));
  const optimiser = tf.train.adam(rate, 0.9, 0.999, 1e-7);
  const losses = (): Tensor => weightedLoss(tf, tf.matMul(x, w), sign, weights, reduction);
  return {
    step() {
      tf.tidy(() => {
        optimiser.minimize(() => tf.sum(losses()) as never, false, [w]);
      });
    },
    /** The loss of each setting, where the training stands. */
    async losses(): Promise<number[]> {
      return read(tf.tidy(losses));
    },
    /** [3, settings] row by row: slopes in x and y, and the offset. */
    async parameters(): Promise<number[]> {
      return Array.from(await w.data());
    },
    /** How each setting calls the held-out points. */
    async counts(): Promise<Counts[]> {
      const all = held.labels.filter((label) => label === 1).length;
      const found = await read(
        tf.tidy(() => {
          const called = tf.cast(tf.greater(tf.matMul(heldX, w), 0), 'float32');
          return tf.concat([
            tf.sum(tf.mul(called, heldRare), 0),
            tf.sum(tf.mul(called, tf.sub(1, heldRare)), 0),
          ]);
        }),
      );
      return pairs.map((_, i) => {
        const tp = Math.round(found[i] ?? 0);
        return { tp, fp: Math.round(found[pairs.length + i] ?? 0), fn: all - tp };
      });
    },
    dispose() {
      for (const tensor of [x, isRare, heldX, heldRare, weights, sign, w]) tensor.dispose();
      optimiser.dispose();
    },
  };
}

/** [points, 3]: x, y and a 1 for the offset. */
function inputs(tf: Tf, { points }: Blobs): Tensor {
  return tf.tensor2d(
    points.flatMap(([x, y]) => [x, y, 1]),
    [points.length, 3],
  );
}

/** [points, 1]: 1 for the rare class. */
function labelsOf(tf: Tf, { labels }: Blobs): Tensor {
  return tf.tensor2d([...labels], [labels.length, 1]);
}

async function read(tensor: Tensor): Promise<number[]> {
  const values = Array.from(await tensor.data());
  tensor.dispose();
  return values;
}
