import type { Exercise } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { WeightEvidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';
import { type Batch, batchLoss, crossEntropy } from './weighted-loss';

const tolerance = 0.004;

const batchOf = ({ margin, commonInBatch, rareInBatch }: Params): Batch => ({
  margin,
  common: commonInBatch,
  rare: rareInBatch,
});

/** The numbers people get instead, and what each forgot. */
function slips(drawn: Params): readonly [number, Bilingual][] {
  const batch = batchOf(drawn);
  const weights = [drawn.common, drawn.rare];
  return [
    [
      batchLoss(batch, weights, 'count'),
      {
        en: 'Divided by the number of samples; the weighted mean divides by the sum of their weights.',
        zh: '除以了样本数；加权平均要除以这些样本的权重之和。',
      },
    ],
    [
      batchLoss(batch, weights, 'sum'),
      {
        en: 'That is the weighted sum; divide it by the sum of the weights.',
        zh: '这是加权和；还要除以权重之和。',
      },
    ],
    [
      batchLoss(batch, [1, 1], 'mean'),
      { en: 'That is the plain mean, without the weights.', zh: '这是没有加权的平均。' },
    ],
    [
      batchLoss(batch, [drawn.rare, drawn.common], 'mean'),
      { en: 'The weights are swapped: the first belongs to class 0.', zh: '权重对调了：第一个属于第 0 类。' },
    ],
    [
      batchLoss({ ...batch, common: 1, rare: 1 }, weights, 'mean'),
      {
        en: 'Each sample counts: weigh by class and by how many samples it has.',
        zh: '每个样本都要算：既看类别权重，也看该类有几个样本。',
      },
    ],
  ];
}

/** Draws a batch whose wrong answers all differ from the right one and from each other's explanation. */
function vary(rng: Rng): ParamsInput {
  for (;;) {
    const drawn = params.parse({
      margin: integerBetween(rng, 1, 3),
      commonInBatch: integerBetween(rng, 2, 6),
      rareInBatch: integerBetween(rng, 1, 3),
      common: 1,
      rare: integerBetween(rng, 2, 6),
      steps: 1,
    });
    const values = slips(drawn).map(([value]) => value);
    const right = batchLoss(batchOf(drawn), [drawn.common, drawn.rare], 'mean');
    const all = [right, ...values].sort((a, b) => a - b);
    if (all.every((value, i) => i === 0 || value - (all[i - 1] ?? 0) > 3 * tolerance)) return drawn;
  }
}

/** The weighted mean of a small batch, with paper and pencil. */
export const byHand: Exercise<WeightEvidence, ParamsInput, Params> = {
  id: 'by-hand',
  answer: { kind: 'number', tolerance },
  vary,
  shows: ({ margin, commonInBatch, rareInBatch, common, rare }) => ({
    weights: `[${formatNumber(common)}, ${formatNumber(rare)}]`,
    common: String(commonInBatch),
    rare: String(rareInBatch),
    lossCommon: formatNumber(crossEntropy(margin), 4),
    lossRare: formatNumber(crossEntropy(-margin), 4),
  }),
  truth: ({ batch }) => batch.chosen.toFixed(4),
  nearMiss(given, { batch }, drawn) {
    const value = Number(given);
    if (!Number.isFinite(value) || Math.abs(value - batch.chosen) <= tolerance) return null;
    return slips(drawn).find(([slip]) => Math.abs(value - slip) <= tolerance)?.[1] ?? null;
  },
};
