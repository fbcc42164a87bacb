import type { Tf } from '@/lib/tensor/tf';
import { kinds } from './glyphs';
import golden from './golden.json';
import { gradientsOf, keepOf, type Tensor, twoOf } from './net';

/** PyTorch's small nets computed here: loss and ‖gradient‖ of the first layer, without the skip and with it. */
export interface Reference {
  losses: number[];
  gradients: number[];
}

export async function againstTorch(tf: Tf): Promise<Reference> {
  const tensors = tf.tidy(() => {
    const labels = tf.oneHot(tf.tensor1d(golden.labels, 'int32'), kinds).toFloat();
    const x = tf.transpose(tf.tensor3d(golden.x), [1, 0, 2]);
    const keep = keepOf(tf, golden.labels.length, 1);
    const weights = twoOf(tf, golden.start, golden.depth);
    const { losses, gradients } = gradientsOf(tf, weights, { x, labels }, keep, 'tanh');
    return { losses, gradients: tf.norm(gradients[1] as Tensor, 'euclidean', [1, 2]) };
  });
  const [losses, gradients] = await Promise.all([tensors.losses.data(), tensors.gradients.data()]);
  tf.dispose(tensors);
  return { losses: [...losses], gradients: [...gradients] };
}
