import { z } from 'zod';
import { choiceParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';

/** Range of one class weight, and of the centre of the rare blob. */
export const weightRange = { min: 0.1, max: 20, step: 0.1 };
export const centreRange = { min: -4, max: 4, step: 0.1 };

const weight = { ...weightRange, log: true };

export const params = z.object({
  common: realParam(1, { label: { en: 'weight of the common class', zh: '多数类的权重' }, ...weight }),
  rare: realParam(2, { label: { en: 'weight of the rare class', zh: '少数类的权重' }, ...weight }),
  centre: vectorParam([1.5, 1], {
    label: { en: 'centre of the rare blob: x y', zh: '少数类的中心：x y' },
    ...centreRange,
  }),
  rarePercent: integerParam(5, {
    label: { en: 'share of the rare class', zh: '少数类占比' },
    min: 1,
    max: 50,
    unit: '%',
  }),
  reduction: choiceParam('mean', {
    label: { en: 'reduction', zh: '归约方式' },
    options: [
      { value: 'mean', label: { en: 'mean: ÷ sum of weights', zh: 'mean：÷ 权重和' } },
      { value: 'sum', label: { en: 'sum', zh: 'sum：求和' } },
      { value: 'count', label: { en: '÷ number of samples', zh: '÷ 样本数' } },
    ],
  }),
  heavy: choiceParam('rare', {
    label: { en: 'the ladder 1 … 20 weights', zh: '权重 1…20 加在' },
    options: [
      { value: 'rare', label: { en: 'the rare class', zh: '少数类' } },
      { value: 'common', label: { en: 'the common class', zh: '多数类' } },
    ],
  }),
  margin: realParam(2, {
    label: { en: 'batch: logit of class 0, class 1 has 0', zh: '小批：第 0 类的 logit（第 1 类为 0）' },
    min: -4,
    max: 4,
    step: 0.5,
  }),
  commonInBatch: integerParam(3, {
    label: { en: 'batch: samples of class 0', zh: '小批：第 0 类样本数' },
    min: 1,
    max: 9,
  }),
  rareInBatch: integerParam(1, {
    label: { en: 'batch: samples of class 1', zh: '小批：第 1 类样本数' },
    min: 1,
    max: 9,
  }),
  steps: integerParam(48, { label: { en: 'training steps', zh: '训练步数' }, min: 1, max: 150 }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
