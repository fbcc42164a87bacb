import { z } from 'zod';
import { integerParam, realParam, textParam, vectorParam } from '@/lib/demos/shared/params';

export const startRange = { min: -5, max: 5 };

export const params = z.object({
  starts: vectorParam([-4, -1, 0, 1, 4], {
    label: { en: 'starts of the balls A to E', zh: '小球 A 到 E 的起点' },
    ...startRange,
    step: 0.001,
  }),
  rate: realParam(0.2, {
    label: { en: 'learning rate', zh: '学习率' },
    min: 0.01,
    max: 2,
    step: 0.01,
    log: true,
  }),
  iterations: integerParam(100, { label: { en: 'iterations', zh: '迭代次数' }, min: 1, max: 300 }),
  c: realParam(0.155, {
    label: { en: 'c in the stand-in f', zh: '替代函数中的 c' },
    min: -0.3,
    max: 0.3,
    step: 0.005,
  }),
  formula: textParam('', {
    label: { en: 'your own f(x); empty: the stand-in', zh: '自己的 f(x)；留空则用替代函数' },
    maxLength: 80,
  }),
  examples: integerParam(60000, {
    label: { en: 'examples in a data set', zh: '数据集样本数' },
    min: 1,
    max: 100000,
  }),
  batch: integerParam(64, { label: { en: 'batch size', zh: '批大小' }, min: 1, max: 100000 }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
