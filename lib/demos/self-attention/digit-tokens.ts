import type { Tf } from '@/lib/tensor/tf';
import { cutDigits, projectFirstLayer } from '@/models/digit-vit-forward';
import type { Weights } from '@/models/weights';

/** Query, key and value of one head in the first layer of the trained transformer: CLS and 16 patches, [1, 17, 12] each. */
export function digitTokens(tf: Tf, weights: Weights, pixels: readonly number[], head: number) {
  const image = tf.tensor3d(
    pixels.map((grey) => grey / 255),
    [1, 28, 28],
  );
  const heads = projectFirstLayer(tf, weights, cutDigits(tf, image));
  const [query, key, value] = heads.map((all) => {
    const [batch, , tokens, size] = all.shape as [number, number, number, number];
    return tf.reshape(tf.slice(all, [0, head, 0, 0], [batch, 1, tokens, size]), [batch, tokens, size]);
  }) as [typeof image, typeof image, typeof image];
  const tokens = ['CLS', ...Array.from({ length: 16 }, (_, k) => String(k + 1))];
  return { tokens, query, key, value };
}
