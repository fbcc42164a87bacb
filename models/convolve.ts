import type { Tf } from '@/lib/tensor/tf';
import type { Weights } from './weights';

type Tensor4D = ReturnType<Tf['tensor4d']>;

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
  const product = tf.matMul(flat as never, tf.reshape(kernel, [tall * wide * inside, out]) as never);
  return tf.reshape(product, [batch, rows, columns, out]) as Tensor4D;
}
