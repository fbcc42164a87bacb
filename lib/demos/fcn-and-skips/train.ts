import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { type Blobs, blockOrder, reorder, restore, windows } from './blobs';
import { type Plan, partsOf, type Stop, startOf, tinyFcn } from './tiny-fcn';

type Scalar = ReturnType<Tf['scalar']>;
type Matrix = ReturnType<Tf['tensor2d']>;

const rate = 0.03;
/** Few pixels are blob; without a weight both nets first learn to answer "nowhere". The same for both nets. */
const blobWeight = 3;

/** A net in training: one flat vector of parameters, so that Adam has one variable to move. */
interface Training {
  /** One step on all pictures; the loss before it, as a scalar tensor the caller disposes. */
  step(): Scalar;
  /** Probability of a blob for each pixel of other pictures. */
  predict(blobs: Blobs, cut: boolean): Promise<Float32Array>;
  stops(): Stop[];
  parameters: number;
  dispose(): void;
}

/** Sets a net up on its pictures. The same rng state gives the same start. */
export function createTraining(tf: Tf, plan: Plan, blobs: Blobs, rng: Rng): Training {
  // Variables outlive the tidy; the tensor they start from does not.
  const flat = tf.tidy(() => tf.variable(tf.tensor1d(startOf(plan, rng))));
  const order = blockOrder(plan.side, plan.levels);
  const seen = tf.tensor2d(windows(blobs, order), [blobs.masks.length, 9]);
  const truth = tf.tensor2d(reorder(blobs.masks, order), [blobs.masks.length, 1]);
  // The epsilon is given because webgl has another default.
  const adam = tf.train.adam(rate, 0.9, 0.999, 1e-7);
  return {
    step: () =>
      adam.minimize(
        () => weightedCrossEntropy(tf, truth, tinyFcn(tf, plan, flat, seen) as typeof truth),
        true,
        [flat],
      ) as Scalar,
    async predict(other, cut) {
      const chances = tf.tidy(() =>
        tf.sigmoid(tinyFcn(tf, plan, flat, tf.tensor2d(windows(other, order), [other.masks.length, 9]), cut)),
      );
      const values = (await chances.data()) as Float32Array;
      chances.dispose();
      return restore(values, order);
    },
    stops() {
      const stops: Stop[] = [];
      tf.tidy(() => {
        tinyFcn(tf, plan, flat, seen, false, stops);
      });
      return stops;
    },
    parameters: partsOf(plan).total,
    dispose() {
      tf.dispose([flat, seen, truth]);
      adam.dispose();
    },
  };
}

/** Mean of −w y log σ(z) − (1 − y) log(1 − σ(z)), in the form that cannot overflow. PyTorch's `pos_weight`. */
function weightedCrossEntropy(tf: Tf, truth: Matrix, logits: Matrix): Scalar {
  const weight = tf.add(1, tf.mul(blobWeight - 1, truth));
  const missed = tf.mul(weight, tf.softplus(tf.neg(logits)));
  return tf.mean(tf.add(tf.mul(tf.sub(1, truth), logits), missed)) as Scalar;
}
