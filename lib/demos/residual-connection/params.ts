import { z } from 'zod';
import { choiceParam, flagParam, integerParam, realParam } from '@/lib/demos/shared/params';

export const mostDepth = 40;

export const params = z.object({
  depth: integerParam(30, { label: { en: 'layers', zh: '层数' }, min: 1, max: mostDepth }),
  activation: choiceParam('sigmoid', {
    label: { en: 'activation', zh: '激活函数' },
    options: [
      { value: 'sigmoid', label: { en: 'sigmoid', zh: 'sigmoid' } },
      { value: 'tanh', label: { en: 'tanh', zh: 'tanh' } },
      { value: 'relu', label: { en: 'relu', zh: 'relu' } },
      { value: 'leaky', label: { en: 'leaky relu, 0.01', zh: 'leaky relu，0.01' } },
    ],
  }),
  init: choiceParam('default', {
    label: { en: 'initial weights', zh: '初始权重' },
    options: [
      { value: 'default', label: { en: 'nn.Linear: ±1/√n', zh: 'nn.Linear：±1/√n' } },
      { value: 'he', label: { en: 'He: ±√(6/n)', zh: 'He：±√(6/n)' } },
    ],
  }),
  skip: flagParam(true, { label: { en: 'skip connection', zh: '残差（skip）连接' } }),
  carry: realParam(1, {
    label: { en: 'weight of the skip', zh: 'skip 的权重' },
    min: 0,
    max: 1.5,
    step: 0.05,
  }),
  slope: realParam(0.25, {
    label: { en: 'slope a of the straight-line block', zh: '直线块的斜率 a' },
    min: -1,
    max: 2,
    step: 0.05,
  }),
  weights: integerParam(1, { label: { en: 'seed of the weights', zh: '权重的随机种子' }, min: 1, max: 99 }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
