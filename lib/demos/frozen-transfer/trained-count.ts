import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';

/** How many numbers the optimiser trains, with the backbone frozen or not. */
export const trainedCount: Exercise<Evidence, ParamsInput, Params> = {
  id: 'trained-count',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng) =>
    params.parse({
      hidden: integerBetween(rng, 5, 20),
      frozen: rng() < 0.6,
      pretrain: 1,
      tune: 1,
      points: 1,
    }),
  shows: ({ hidden, frozen }) => ({ hidden: String(hidden), grad: frozen ? 'False' : 'True' }),
  truth: ({ trained }) => String(trained),
  nearMiss(given, { total, trained }, { frozen, hidden: h }) {
    const answer = Number(given);
    if (answer === trained) return null;
    if (frozen) {
      if (answer === total) return ignoresFreeze;
      if (answer === total - trained) return countsFrozen;
      if (answer === h) return noBias;
      return answer === 3 * h + 1 ? normIsFrozen : null;
    }
    if (answer === h + 1) return nothingFrozen;
    if (answer === total - 2 * h) return normHasParameters;
    if (answer === total + 2 * h) return buffers;
    return answer === 2 * h + h * h + h + 2 * h ? noBias : null;
  },
};

const ignoresFreeze: Bilingual = {
  en: 'That counts the frozen backbone as well: with requires_grad False only the head is trained.',
  zh: '这把冻结的主干也算进去了：requires_grad 为 False 时只训练 head。',
};
const countsFrozen: Bilingual = {
  en: 'Those are the frozen ones; asked is what is still trained.',
  zh: '那是冻结的个数；问的是还在训练的。',
};
const noBias: Bilingual = { en: 'A linear layer has a bias too.', zh: '线性层还有偏置。' };
const normIsFrozen: Bilingual = {
  en: 'BatchNorm’s weight and bias belong to the backbone, so they are frozen too.',
  zh: 'BatchNorm 的 weight 与 bias 属于主干，也冻结了。',
};
const nothingFrozen: Bilingual = {
  en: 'That is the head alone; here nothing is frozen.',
  zh: '那只是 head；这里没有冻结任何东西。',
};
const normHasParameters: Bilingual = {
  en: 'BatchNorm has a weight and a bias for each of the h units: 2h more.',
  zh: 'BatchNorm 每个单元有一个 weight 和一个 bias：还要加 2h。',
};
const buffers: Bilingual = {
  en: 'Running mean and variance are buffers: saved, but not trained.',
  zh: 'running mean 与 variance 是缓冲：会保存，但不训练。',
};
