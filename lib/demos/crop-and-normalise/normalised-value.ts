import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Params, ParamsInput } from './params';
import type { CropEvidence } from './run';

const tolerance = 0.02;

/** Mean and population standard deviation of a few levels. */
export function momentsOf(levels: readonly number[]): { mean: number; std: number } {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return {
    mean,
    std: Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length),
  };
}

/** Two levels twice, so that the standard deviation is half their distance; a pixel half or more deviations away. */
function vary(rng: Rng): ParamsInput {
  const mean = 10 * integerBetween(rng, 8, 16);
  const std = 10 * integerBetween(rng, 1, 4);
  const steps = (integerBetween(rng, 0, 1) ? 1 : -1) * (integerBetween(rng, 1, 4) / 2);
  return { levels: [mean - std, mean + std, mean - std, mean + std], pixel: mean + std * steps };
}

function slips({ levels, pixel }: Params): readonly [number, Bilingual][] {
  const { mean, std } = momentsOf(levels);
  return [
    [
      (pixel - mean) / std ** 2,
      {
        en: 'Divided by the variance; take its root, the standard deviation.',
        zh: '除以了方差；应除以它的平方根，即标准差。',
      },
    ],
    [
      pixel - mean,
      {
        en: 'Centred, not yet scaled: divide by the standard deviation.',
        zh: '只减了均值；还要除以标准差。',
      },
    ],
    [pixel / std, { en: 'The mean was not subtracted.', zh: '没有减去均值。' }],
    [
      (mean - pixel) / std,
      { en: 'The sign is turned round: pixel minus mean.', zh: '符号反了：应是像素减均值。' },
    ],
    [
      (pixel - mean) / (std * Math.sqrt(4 / 3)),
      {
        en: 'That is the sample deviation, divided by n − 1; the statistics of a data set divide by n.',
        zh: '这是除以 n − 1 的样本标准差；数据集的统计量除以 n。',
      },
    ],
    [
      pixel / 255,
      {
        en: 'That is ToTensor’s scaling to [0, 1], not yet normalisation.',
        zh: '这是 ToTensor 缩放到 [0, 1]，还不是归一化。',
      },
    ],
  ];
}

/** One pixel, normalised by hand with the statistics of four training pixels. */
export const normalisedValue: Exercise<CropEvidence, ParamsInput, Params> = {
  id: 'normalised-value',
  answer: { kind: 'number', tolerance },
  vary,
  shows: ({ levels, pixel }) => ({ levels: levels.join(', '), pixel: String(pixel) }),
  truth: ({ byHand }) => byHand.toFixed(3),
  nearMiss(given, { byHand }, drawn) {
    const value = Number(given);
    if (given.trim() === '' || !Number.isFinite(value) || Math.abs(value - byHand) <= tolerance) return null;
    return slips(drawn).find(([slip]) => Math.abs(value - slip) <= tolerance / 2)?.[1] ?? null;
  },
};
