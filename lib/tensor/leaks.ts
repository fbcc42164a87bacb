import type { Tf } from './tf';

/** Runs `work` and counts the tensors it left behind. Anything but 0 is a defect of the demo. */
export async function countLeaks<T>(tf: Tf, work: () => Promise<T>): Promise<{ value: T; leaked: number }> {
  const before = tf.memory().numTensors;
  const value = await work();
  return { value, leaked: tf.memory().numTensors - before };
}
