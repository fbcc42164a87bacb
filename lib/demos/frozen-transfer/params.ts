import { z } from 'zod';
import { choiceParam, flagParam, integerParam, realParam } from '@/lib/demos/shared/params';

export const degreesRange = { min: 0, max: 90, step: 5 };

export const params = z.object({
  frozen: flagParam(true, { label: { en: 'backbone frozen', zh: '冻结主干' } }),
  mode: choiceParam('eval', {
    label: { en: 'BatchNorm while the head is tuned', zh: '调 head 时 BatchNorm 的模式' },
    options: [
      { value: 'eval', label: { en: 'eval()', zh: 'eval()' } },
      { value: 'train', label: { en: 'train()', zh: 'train()' } },
    ],
  }),
  rate: realParam(0.3, {
    label: { en: 'learning rate on B', zh: '任务 B 的学习率' },
    min: 0.001,
    max: 3,
    step: 0.001,
    log: true,
  }),
  degrees: realParam(0, {
    label: { en: 'task B turned by', zh: '任务 B 旋转' },
    ...degreesRange,
    unit: '°',
  }),
  hidden: integerParam(16, { label: { en: 'hidden units h', zh: '隐藏单元 h' }, min: 4, max: 24 }),
  pretrain: integerParam(60, { label: { en: 'steps on A', zh: '任务 A 的步数' }, min: 1, max: 120 }),
  tune: integerParam(60, { label: { en: 'steps on B', zh: '任务 B 的步数' }, min: 1, max: 120 }),
  points: integerParam(0, {
    label: { en: 'draw of the points; 0: by the seed', zh: '点的抽样；0 由随机种子决定' },
    min: 0,
    max: 99,
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
