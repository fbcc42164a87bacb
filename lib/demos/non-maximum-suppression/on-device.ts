import type { Tf } from '@/lib/tensor/tf';
import type { Scene } from './scene';

/** One coordinate of every box, [boxes, 1]. */
type Column = InstanceType<Tf['Tensor']>;

/**
 * The kept boxes, in order, as TensorFlow.js finds them. Its boxes are [y1, x1, y2, x2]. Classes are kept apart by
 * moving each class to a place of its own, as batched_nms of torchvision does.
 */
export async function suppressOnDevice(
  tf: Tf,
  scene: Scene,
  threshold: number,
  classAware: boolean,
): Promise<number[]> {
  const away = (i: number) => (classAware ? (scene.classes[i] ?? 0) * 1000 : 0);
  const corners = scene.boxes.map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0], i) =>
    [y1, x1, y2, x2].map((v) => v + away(i)),
  );
  const boxes = tf.tensor2d(corners, [corners.length, 4]);
  const scores = tf.tensor1d([...scene.scores]);
  const kept = await tf.image.nonMaxSuppressionAsync(boxes, scores, corners.length, threshold);
  try {
    return Array.from(await kept.data());
  } finally {
    tf.dispose([boxes, scores, kept]);
  }
}

/** IoU of every pair as tensors, [boxes, boxes] read off flat: the arithmetic that suppression rests on. */
export async function iousOnDevice(tf: Tf, { boxes }: Scene): Promise<number[]> {
  const ious = tf.tidy(() => {
    const corners = tf.tensor2d(boxes.map((box) => [...box]));
    const [x1, y1, x2, y2] = tf.split(corners, 4, 1) as [Column, Column, Column, Column];
    const across = (from: Column, to: Column) =>
      tf.relu(tf.sub(tf.minimum(to, tf.transpose(to)), tf.maximum(from, tf.transpose(from))));
    const shared = tf.mul(across(x1, x2), across(y1, y2));
    const area = tf.mul(tf.sub(x2, x1), tf.sub(y2, y1));
    return tf.div(shared, tf.sub(tf.add(area, tf.transpose(area)), shared));
  });
  const values = Array.from(await ious.data());
  ious.dispose();
  return values;
}
