import type { Tf } from '@/lib/tensor/tf';
import golden from './golden.json';
import { gradientsOf, type Tensor, twoOf } from './net';

/** PyTorch's small nets computed here: loss and ‖gradient‖ of the first layer, without the skip and with it. */
export interface Reference {
  losses: number[];
  gradients: number[];
}

export async function againstTorch(tf: Tf): Promise<Reference> {
  const tensors = tf.tidy(() => {
    const labels = tf.oneHot(tf.tensor1d(golden.labels, 'int32'), 4).toFloat();
    const weights = twoOf(tf, golden.start, golden.depth);
    const { losses, gradients } = gradientsOf(tf, weights, tf.tensor3d(golden.x), labels, 1, 'tanh');
    return { losses, gradients: tf.norm(gradients[2] as Tensor, 'euclidean', [1, 2]) };
  });
  const [losses, gradients] = await Promise.all([tensors.losses.data(), tensors.gradients.data()]);
  tf.dispose(tensors);
  return { losses: [...losses], gradients: [...gradients] };
}
