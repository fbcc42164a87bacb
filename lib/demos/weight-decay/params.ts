import { z } from 'zod';
import { choiceParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';

export const weightRange = { min: -3, max: 3, step: 0.1 };

export const params = z.object({
  truth: vectorParam([0, 2, 0, 0, -1.5, 0, 0, 0, 1, 0, 0, 0], {
    label: { en: 'weights that made the data', zh: '生成数据的真实权重' },
    ...weightRange,
  }),
  lambda: realParam(0.3, {
    label: { en: 'λ of L2 and of weight decay', zh: 'L2 与 weight decay 的 λ' },
    min: 0,
    max: 2,
    step: 0.01,
  }),
  alpha: realParam(0.3, { label: { en: 'α of L1', zh: 'L1 的 α' }, min: 0, max: 4, step: 0.01 }),
  optimiser: choiceParam('sgd', {
    label: { en: 'L2 and decay are compared under', zh: '在哪个优化器下比较 L2 与 decay' },
    options: [
      { value: 'sgd', label: { en: 'plain SGD', zh: '普通 SGD' } },
      { value: 'momentum', label: { en: 'SGD, momentum 0.9', zh: 'SGD，动量 0.9' } },
      { value: 'adam', label: { en: 'Adam', zh: 'Adam' } },
    ],
  }),
  rate: realParam(0.3, {
    label: { en: 'learning rate of SGD', zh: 'SGD 的学习率' },
    min: 0.01,
    max: 0.5,
    step: 0.01,
  }),
  noise: realParam(0.5, {
    label: { en: 'noise in the data', zh: '数据中的噪声' },
    min: 0,
    max: 2,
    step: 0.1,
  }),
  steps: integerParam(100, { label: { en: 'steps', zh: '步数' }, min: 1, max: 300 }),
  data: integerParam(0, {
    label: { en: 'data set (0: drawn from the seed)', zh: '数据集编号（0：由种子生成）' },
    min: 0,
    max: 99,
  }),
  weight: realParam(1, {
    label: { en: 'one weight w, for a single step', zh: '单步：一个权重 w' },
    ...weightRange,
  }),
  slope: realParam(0, {
    label: { en: 'its gradient g, for a single step', zh: '单步：它的梯度 g' },
    ...weightRange,
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
