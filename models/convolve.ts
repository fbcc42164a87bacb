import type { Tf } from '@/lib/tensor/tf';
import type { Weights } from './weights';

type Tensor4D = ReturnType<Tf['tensor4d']>;
type Matrix = ReturnType<Tf['tensor2d']>;

/**
 * A convolution with PyTorch's padding of half the kernel on all four sides ('same' of tfjs pads only right and below when
 * the stride is 2), and its bias. Call it inside `tf.tidy`.
 *
 * @param x [batch, height, width, in].
 * @returns [batch, height / stride, width / stride, out].
 */
export function convolve(tf: Tf, weights: Weights, name: string, x: Tensor4D, stride = 1): Tensor4D {
  const [kernel, bias] = [arrayOf(weights, `${name}.weight`), arrayOf(weights, `${name}.bias`)];
  const [out, inside, tall, wide] = kernel.shape as [number, number, number, number];
  // PyTorch keeps [out, in, height, width]; tfjs wants [height, width, in, out].
  const moved = tf.transpose(tf.tensor4d(kernel.values, [out, inside, tall, wide]), [2, 3, 1, 0]) as Tensor4D;
  const pad = tall >> 1;
  const sides: [number, number] = [pad, pad];
  const padded = pad === 0 ? x : tf.pad(x, [[0, 0], sides, sides, [0, 0]]);
  // In plain JavaScript conv2d takes some thirty times as long as a matrix product of the same size.
  const y =
    tf.getBackend() === 'cpu'
      ? asProduct(tf, padded, moved, stride)
      : tf.conv2d(padded, moved, stride, 'valid');
  return tf.add(y, tf.tensor1d(bias.values)) as Tensor4D;
}

/** The array of that name. @throws when the weights are of another model. */
export function arrayOf(weights: Weights, name: string) {
  const array = weights[name];
  if (!array) throw new Error(`the weights hold no array "${name}"`);
  return array;
}

/** Every window as a row, times the kernel as a matrix. */
function asProduct(tf: Tf, x: Tensor4D, kernel: Tensor4D, stride: number): Tensor4D {
  const [tall, wide, inside, out] = kernel.shape;
  const [batch, height, width] = x.shape;
  const [rows, columns] = [Math.floor((height - tall) / stride) + 1, Math.floor((width - wide) / stride) + 1];
  const matrix = tf.reshape(kernel, [tall * wide * inside, out]) as Matrix;
  if (stride === 1) return slidingProduct(tf, x, matrix, [tall, wide]);
  const windows: Tensor4D[] = [];
  for (let dy = 0; dy < tall; dy++)
    for (let dx = 0; dx < wide; dx++)
      windows.push(
        tf.stridedSlice(
          x,
          [0, dy, dx, 0],
          [batch, dy + (rows - 1) * stride + 1, dx + (columns - 1) * stride + 1, inside],
          [1, stride, stride, 1],
        ) as Tensor4D,
      );
  const flat = tf.reshape(tf.concat(windows, 3), [batch * rows * columns, tall * wide * inside]);
  return tf.reshape(tf.matMul(flat as never, matrix), [batch, rows, columns, out]) as Tensor4D;
}

/**
 * With stride 1 the windows' pixels (dy, dx) are the whole list of pixels moved by dy · width + dx: one piece of memory, which
 * tfjs passes on without a copy. Windows that run over the right or lower border are computed too; the rows are kept without.
 */
function slidingProduct(tf: Tf, x: Tensor4D, matrix: Matrix, [tall, wide]: [number, number]): Tensor4D {
  const [batch, height, width, inside] = x.shape;
  const [rows, columns, out] = [height - tall + 1, width - wide + 1, matrix.shape[1]];
  const pixels = tf.reshape(x, [batch * height * width, inside]) as Matrix;
  const count = batch * height * width - (tall - 1) * width - (wide - 1);
  const moved = Array.from({ length: tall * wide }, (_, k) =>
    tf.slice2d(pixels, [Math.floor(k / wide) * width + (k % wide), 0], [count, inside]),
  );
  const product = tf.matMul(moved.length > 1 ? tf.concat(moved, 1) : pixels, matrix) as Matrix;
  const kept = Array.from({ length: batch * rows }, (_, row) =>
    tf.slice2d(product, [(Math.floor(row / rows) * height + (row % rows)) * width, 0], [columns, out]),
  );
  return tf.reshape(tf.concat(kept, 0), [batch, rows, columns, out]) as Tensor4D;
}
