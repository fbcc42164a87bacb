import type { Tf } from '@/lib/tensor/tf';
import type { Scene } from './scene';

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
