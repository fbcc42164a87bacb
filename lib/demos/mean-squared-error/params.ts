import { z } from 'zod';
import { choiceParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';

export const xRange = { min: -5, max: 5, step: 0.1 };
export const yRange = { min: -4, max: 7, step: 0.1 };
export const logitRange = { min: -10, max: 4, step: 0.5 };

export const params = z.object({
  xs: vectorParam([-4, -2, 0, 2, 4], {
    label: { en: 'x of points A to E', zh: '点 A 到 E 的 x' },
    ...xRange,
  }),
  ys: vectorParam([-3, -2, 1, 2, 3], {
    label: { en: 'targets t of A to E', zh: '点 A 到 E 的目标 t' },
    ...yRange,
  }),
  line: vectorParam([0.5, 0], {
    label: { en: 'line: slope w, intercept b', zh: '直线：斜率 w、截距 b' },
    min: -3,
    max: 3,
    step: 0.05,
  }),
  which: integerParam(5, {
    label: { en: 'point that moves (1 = A)', zh: '移动哪个点（1 = A）' },
    min: 1,
    max: 5,
  }),
  by: realParam(3, {
    label: { en: 'its target moves up by', zh: '它的目标上移' },
    min: -6,
    max: 6,
    step: 0.5,
  }),
  loss: choiceParam('squared', {
    label: { en: 'loss', zh: '损失' },
    options: [
      { value: 'squared', label: { en: 'squared error', zh: '平方误差' } },
      { value: 'absolute', label: { en: 'absolute error', zh: '绝对误差' } },
    ],
  }),
  reduction: choiceParam('mean', {
    label: { en: 'reduction', zh: 'reduction' },
    options: [
      { value: 'mean', label: { en: 'mean', zh: 'mean（平均）' } },
      { value: 'sum', label: { en: 'sum', zh: 'sum（求和）' } },
    ],
  }),
  rate: realParam(0.06, {
    label: { en: 'learning rate', zh: '学习率' },
    min: 0.001,
    max: 1,
    step: 0.001,
    log: true,
  }),
  steps: integerParam(40, { label: { en: 'steps of descent', zh: '下降步数' }, min: 1, max: 100 }),
  logit: realParam(-8, { label: { en: 'logit z, target 1', zh: 'logit z，目标为 1' }, ...logitRange }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
