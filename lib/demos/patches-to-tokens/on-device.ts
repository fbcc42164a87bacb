import type { Tf } from '@/lib/tensor/tf';
import { channels } from './picture';

type Tensor = InstanceType<Tf['Tensor']>;

/** What unfold does: [side, side, C] -> [tokens, P·P·C], patches row by row; a rest that fills no patch is left out. */
export function unfold(tf: Tf, image: Tensor, patch: number): Tensor {
  const perSide = Math.floor((image.shape[0] as number) / patch);
  const covered = perSide * patch;
  const whole = tf.slice(image, [0, 0, 0], [covered, covered, -1]);
  const blocks = tf.reshape(whole, [perSide, patch, perSide, patch, -1]);
  return tf.reshape(tf.transpose(blocks, [0, 2, 1, 3, 4]), [perSide * perSide, -1]);
}

/** The way back: [tokens, P·P·C] -> [covered, covered, C]. */
export function fold(tf: Tf, tokens: Tensor, patch: number): Tensor {
  const perSide = Math.round(Math.sqrt(tokens.shape[0] as number));
  const blocks = tf.reshape(tokens, [perSide, perSide, patch, patch, channels]);
  return tf.reshape(tf.transpose(blocks, [0, 2, 1, 3, 4]), [perSide * patch, perSide * patch, channels]);
}

/** A convolution with kernel [P, P, C, D] and stride P, no padding: [side, side, C] -> [tokens, D]. */
export function convolve(tf: Tf, image: Tensor, kernel: Tensor, patch: number): Tensor {
  const out = tf.conv2d(
    tf.expandDims(image, 0) as ReturnType<Tf['tensor4d']>,
    kernel as ReturnType<Tf['tensor4d']>,
    patch,
    'valid',
  );
  return tf.reshape(out, [-1, kernel.shape[3] as number]);
}

/** The same kernel as the matrix of a linear layer, [P·P·C, D], read as it lies or with the colours first. */
export function asMatrix(tf: Tf, kernel: Tensor, colourFirst: boolean): Tensor {
  const laid = colourFirst ? tf.transpose(kernel, [2, 0, 1, 3]) : kernel;
  return tf.reshape(laid, [-1, kernel.shape[3] as number]);
}
