import type { Tf } from '@/lib/tensor/tf';
import { binsOf, binWidth, clip, epsilon, type Recipe } from './recipe';

export type Tensor = InstanceType<Tf['Tensor']>;

/** [−1, 0, 1] across and down as one kernel [3, 3, 1, 2]: both gradients in one convolution. */
const kernel = [
  [[[0, 0]], [[0, -1]], [[0, 0]]],
  [[[-1, 0]], [[0, 0]], [[1, 0]]],
  [[[0, 0]], [[0, 1]], [[0, 0]]],
];

/**
 * HOG of a batch of pictures [n, height, width] in [0, 1]: the cells [n, rows, columns, bins] and the descriptors [n, length].
 * Gradients by convolution (edges repeated), votes shared by the two nearest bins, blocks of 2 × 2 cells, L2-Hys.
 * Votes are not shared between neighbouring cells.
 */
export function tensorHog(tf: Tf, pictures: Tensor, recipe: Recipe): { cells: Tensor; descriptors: Tensor } {
  const [count = 1, height = 8, width = 8] = pictures.shape;
  const bins = binsOf(recipe);
  const [rows, columns] = [height / recipe.cell, width / recipe.cell];
  const padded = tf.mirrorPad(
    tf.expandDims(pictures, 3),
    [
      [0, 0],
      [1, 1],
      [1, 1],
      [0, 0],
    ],
    'symmetric',
  );
  const gradients = tf.conv2d(padded as never, tf.tensor4d(kernel), 1, 'valid') as Tensor;
  const [gx, gy] = tf.split(gradients, 2, 3) as [Tensor, Tensor];
  const size = tf.sqrt(tf.add(tf.square(gx), tf.square(gy)));

  const turn = bins * binWidth;
  const degrees = tf.mul(tf.atan2(gy, gx), 180 / Math.PI);
  const angle = tf.sub(degrees, tf.mul(turn, tf.floor(tf.div(degrees, turn))));
  const place = tf.sub(tf.div(angle, binWidth), 0.5);
  const apart = tf.abs(tf.sub(place, tf.range(0, bins)));
  const around = tf.minimum(apart, tf.sub(bins, apart));
  const votes = tf.mul(size, tf.relu(tf.sub(1, around)));

  const tiles = tf.reshape(votes, [count * rows, recipe.cell, columns, recipe.cell * bins]);
  const tall = tf.reshape(tf.sum(tiles, 1), [count * rows * columns, recipe.cell, bins]);
  const cells = tf.reshape(tf.sum(tall, 1), [count, rows, columns, bins]);

  const corner = (down: number, right: number) =>
    tf.stridedSlice(
      cells,
      [0, down, right, 0],
      [count, rows - 1 + down, columns - 1 + right, bins],
      [1, recipe.stride, recipe.stride, 1],
    );
  const blocks = tf.concat([corner(0, 0), corner(0, 1), corner(1, 0), corner(1, 1)], 3);
  const unit = (block: Tensor) =>
    tf.div(block, tf.sqrt(tf.add(tf.sum(tf.square(block), 3, true), epsilon * epsilon)));
  const normal = recipe.normalise === 'none' ? blocks : unit(tf.minimum(unit(blocks), clip));
  return { cells, descriptors: tf.reshape(normal, [count, -1]) };
}
