import type { Tf } from '@/lib/tensor/tf';
import { attention } from '@/models/translator-attention/attention';
import { bidirectional } from '@/models/translator-bidirectional/bidirectional';
import { forward } from '@/models/translator-forward/forward';
import { vocabulary } from '@/models/translator-language';
import { mostLikely } from '@/models/translator-scores';
import type { Weights } from '@/models/weights';
import type { Params } from './params';

/** Word numbers of sentences of one length, [sentence][time]. */
export type Asked = readonly (readonly number[])[];

export interface Translations {
  /** Word numbers, [sentence][place]. */
  outputs: Record<'forward' | 'bidirectional' | 'attention', readonly (readonly number[])[]>;
  /** Of the first sentence, [place of the translation][place of the sentence]. */
  attention: number[][];
  /** Largest difference between the first two sentences' logits at any place but the last. */
  change: Record<'forward' | 'bidirectional' | 'attention', number>;
}

/** Asks the three translators at once; the params say how long the first waits and who may not look ahead. */
export async function askAll(
  tf: Tf,
  weights: Record<'forward' | 'bidirectional' | 'attention', Weights>,
  asked: Asked,
  { delay, hidden }: Params,
): Promise<Translations> {
  const time = asked[0]?.length ?? 0;
  const tensors = tf.tidy(() => {
    const attending = attention(tf, weights.attention, asked, hidden === 'attention');
    return {
      forward: forward(tf, weights.forward, asked, delay),
      bidirectional: bidirectional(tf, weights.bidirectional, asked, hidden === 'bidirectional'),
      attention: attending.logits,
      rows: tf.squeeze(tf.slice(attending.attention, [0, 0, 0], [1, -1, -1]), [0]),
    };
  });
  const [ahead, both, attended, rows] = await Promise.all([
    tensors.forward.data(),
    tensors.bidirectional.data(),
    tensors.attention.data(),
    tensors.rows.array(),
  ]);
  tf.dispose(tensors);
  const size = vocabulary.length;
  return {
    outputs: {
      forward: mostLikely(ahead, time, size),
      bidirectional: mostLikely(both, time, size),
      attention: mostLikely(attended, time, size),
    },
    attention: rows as number[][],
    change: {
      forward: changeOf(ahead, time, size),
      bidirectional: changeOf(both, time, size),
      attention: changeOf(attended, time, size),
    },
  };
}

function changeOf(flat: ArrayLike<number>, time: number, size: number): number {
  let worst = 0;
  for (let i = 0; i < (time - 1) * size; i++)
    worst = Math.max(worst, Math.abs((flat[i] ?? 0) - (flat[time * size + i] ?? 0)));
  return worst;
}
