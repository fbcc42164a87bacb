import type { Exercise } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { AttentionEvidence } from './run';
import { maxTokens, tokensOf } from './tokens';

interface Sizes {
  batch: number;
  size: number;
  sentence: string;
}

const words = ['a', 'cat', 'on', 'the', 'mat', 'saw', 'two', 'birds', 'in', 'one', 'old', 'tree'];

/** B, N and d that cannot be taken for one another, nor for twice one another. */
function vary(rng: Rng): Sizes {
  for (;;) {
    const batch = integerBetween(rng, 2, 6);
    const count = integerBetween(rng, 4, maxTokens);
    const size = integerBetween(rng, 3, 16);
    if (new Set([batch, count, size, 2 * size]).size === 4)
      return { batch, size, sentence: words.slice(0, count).join(' ') };
  }
}

/** The shape of the attention weights for B sequences of N tokens of size d. */
export const attentionShape: Exercise<AttentionEvidence, Partial<Sizes>, Sizes> = {
  id: 'attention-shape',
  answer: { kind: 'shape' },
  vary,
  shows: ({ batch, size, sentence }) => ({
    batch: String(batch),
    tokens: String(tokensOf(sentence).length),
    size: String(size),
  }),
  truth: ({ shapes }) => formatShape(shapes.attention),
  nearMiss(given, { shapes }, { batch, size, sentence }) {
    const shape = formatShape((given.match(/\d+/g) ?? []).map(Number));
    if (shape === formatShape(shapes.attention)) return null;
    const n = tokensOf(sentence).length;
    const slips: readonly [readonly number[], Bilingual][] = [
      [
        [batch, n, size],
        {
          en: 'That is Q, K, V or the output. The weights relate tokens to tokens: the second N replaces d.',
          zh: '那是 Q、K、V 或输出的形状。权重是 token 对 token：d 的位置是另一个 N。',
        },
      ],
      [
        [batch, size, size],
        {
          en: 'That is Qᵀ K: features against features. Attention is Q Kᵀ, tokens against tokens.',
          zh: '那是 Qᵀ K：特征对特征。注意力是 Q Kᵀ：token 对 token。',
        },
      ],
      [
        [n, n],
        {
          en: 'That is one sequence. Each of the batch has a matrix of its own.',
          zh: '那只是一条序列；batch 中每条各有一个矩阵。',
        },
      ],
      [
        [batch, n],
        {
          en: 'A token has a weight for every token, not one weight: one more axis.',
          zh: '每个 token 对每个 token 都有权重，不是只有一个：还少一轴。',
        },
      ],
      [
        [batch, n + 1, n + 1],
        {
          en: 'No CLS token was put in front here: N stays N.',
          zh: '这里前面没有加 CLS：N 还是 N。',
        },
      ],
      [[n, n, batch], { en: 'Batch comes first, as in bmm.', zh: 'batch 在最前面，bmm 也是如此。' }],
    ];
    return slips.find(([slip]) => formatShape(slip) === shape)?.[1] ?? null;
  },
};
