import type { Tf } from '@/lib/tensor/tf';
import type { Box } from './box';
import type { LossName } from './losses';

export type Tensor = InstanceType<Tf['Tensor']>;

/**
 * One loss of a box [x1, y1, x2, y2] against a fixed target, as a differentiable function of the box, [4] -> [].
 * The clamp is a relu: its slope at 0 is 0 in both frameworks.
 */
export function tensorLoss(tf: Tf, name: LossName, target: Box): (box: Tensor) => Tensor {
  const [tx1, ty1, tx2, ty2] = target;
  const targetArea = (tx2 - tx1) * (ty2 - ty1);
  return (given) => {
    const box = name === 'pixels' ? tf.round(given) : given;
    if (name === 'l1') return tf.mean(tf.abs(tf.sub(box, tf.tensor1d([...target]))));
    const [x1, y1, x2, y2] = tf.split(box, 4) as [Tensor, Tensor, Tensor, Tensor];
    const width = tf.relu(tf.sub(tf.minimum(x2, tx2), tf.maximum(x1, tx1)));
    const height = tf.relu(tf.sub(tf.minimum(y2, ty2), tf.maximum(y1, ty1)));
    const shared = tf.mul(width, height);
    const union = tf.sub(tf.add(tf.mul(tf.sub(x2, x1), tf.sub(y2, y1)), targetArea), shared);
    const loss = tf.sub(1, tf.div(shared, union));
    if (name === 'iou' || name === 'pixels') return tf.sum(loss);

    const hullWidth = tf.sub(tf.maximum(x2, tx2), tf.minimum(x1, tx1));
    const hullHeight = tf.sub(tf.maximum(y2, ty2), tf.minimum(y1, ty1));
    if (name === 'giou') {
      const hull = tf.mul(hullWidth, hullHeight);
      return tf.sum(tf.add(loss, tf.div(tf.sub(hull, union), hull)));
    }
    const dx = tf.mul(0.5, tf.sub(tf.add(x1, x2), tx1 + tx2));
    const dy = tf.mul(0.5, tf.sub(tf.add(y1, y2), ty1 + ty2));
    const distance = tf.add(tf.square(dx), tf.square(dy));
    return tf.sum(tf.add(loss, tf.div(distance, tf.add(tf.square(hullWidth), tf.square(hullHeight)))));
  };
}
