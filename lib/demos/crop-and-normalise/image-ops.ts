import type { Tf } from '@/lib/tensor/tf';

export type Tensor = InstanceType<Tf['Tensor']>;
type Images = ReturnType<Tf['tensor4d']>;

/** A square of [height, width, channels]; the corner is moved inward where the square would leave the image. */
export function cropped(tf: Tf, image: Tensor, left: number, top: number, size: number): Tensor {
  const [rows = 0, columns = 0, channels = 0] = image.shape;
  const inside = (at: number, length: number) => Math.max(0, Math.min(at, length - size));
  return tf.slice(image, [inside(top, rows), inside(left, columns), 0], [size, size, channels]);
}

/** Mirrored left to right. */
export function flipped(tf: Tf, image: Tensor): Tensor {
  return tf.reverse(image, 1);
}

/** Twice as wide and high, as torch.nn.functional.interpolate does it (pixel centres at halves). */
export function doubled(tf: Tf, image: Tensor, how: 'nearest' | 'bilinear'): Tensor {
  const [rows = 0, columns = 0] = image.shape;
  const to: [number, number] = [how === 'nearest' || rows > 1 ? 2 * rows : rows, 2 * columns];
  const batch = tf.expandDims(image, 0) as Images;
  const larger =
    how === 'nearest'
      ? tf.image.resizeNearestNeighbor(batch, to, false, false)
      : tf.image.resizeBilinear(batch, to, false, true);
  return tf.squeeze(larger, [0]);
}

/** Mean and standard deviation of each channel over a set [images, height, width, channels]; population, not sample. */
export function statisticsOf(tf: Tf, images: Tensor): { mean: Tensor; std: Tensor } {
  const axes = images.shape.map((_, axis) => axis).slice(0, -1);
  const { mean, variance } = tf.moments(images, axes);
  return { mean, std: tf.sqrt(variance) };
}

/** (x − mean) / std, channel by channel. */
export function normalised(tf: Tf, x: Tensor, { mean, std }: { mean: Tensor; std: Tensor }): Tensor {
  return tf.div(tf.sub(x, mean), std);
}
