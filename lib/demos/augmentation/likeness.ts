import type { Tf } from '@/lib/tensor/tf';
import { movedAll } from './batches';
import { allDigits, plainDigit } from './glyphs';
import { pixels, shiftBy } from './pixel-maps';

const hands = [0, 1] as const;
const nudges = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => shiftBy(dx, dy)));

let models: Float32Array | null = null;

/** Every digit in both hands and up to one pixel aside, flat: [10 x 18 x 256]. Worked out once. */
function allModels(): Float32Array {
  if (models) return models;
  const written = allDigits.flatMap((digit) => hands.map((hand) => plainDigit(digit, hand)));
  const all = written.flatMap((one) => nudges.map(() => one));
  models = movedAll(all, (at) => nudges[at % nudges.length] as number[]);
  return models;
}

/** The digit, in either hand and up to one pixel aside, whose picture has the largest cosine with the one given. */
export async function likeness(
  tf: Tf,
  picture: readonly number[],
): Promise<{ digit: number; cosine: number }> {
  const cosines = tf.tidy(() => {
    const models = tf.tensor2d(allModels(), [allDigits.length * hands.length * nudges.length, pixels]);
    const given = tf.tensor2d([...picture], [pixels, 1]);
    const lengths = tf.mul(tf.norm(models, 'euclidean', 1, true), tf.maximum(tf.norm(given), 1e-6));
    return tf.max(tf.reshape(tf.div(tf.matMul(models, given), lengths), [allDigits.length, -1]), 1);
  });
  const values = [...(await cosines.data())];
  cosines.dispose();
  const cosine = Math.max(...values);
  return { digit: values.indexOf(cosine), cosine };
}
