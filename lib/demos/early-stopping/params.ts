import { z } from 'zod';
import { choiceParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';

export const params = z.object({
  points: integerParam(20, { label: { en: 'training points', zh: '训练点数' }, min: 6, max: 600 }),
  noise: realParam(0.6, {
    label: { en: 'noise in the data', zh: '数据中的噪声' },
    min: 0,
    max: 1,
    step: 0.05,
  }),
  hidden: integerParam(40, { label: { en: 'hidden units', zh: '隐藏单元数' }, min: 1, max: 64 }),
  epochs: integerParam(120, { label: { en: 'epochs', zh: 'epoch 数' }, min: 2, max: 400 }),
  rate: realParam(0.01, {
    label: { en: 'learning rate of Adam', zh: 'Adam 的学习率' },
    min: 0.001,
    max: 0.05,
    step: 0.001,
    log: true,
  }),
  patience: integerParam(20, { label: { en: 'patience, epochs', zh: '耐心值（epoch）' }, min: 1, max: 100 }),
  watch: choiceParam('validation', {
    label: { en: 'loss that is watched', zh: '盯着哪个损失' },
    options: [
      { value: 'validation', label: { en: 'validation', zh: '验证' } },
      { value: 'train', label: { en: 'training', zh: '训练' } },
    ],
  }),
  data: integerParam(0, {
    label: { en: 'data set (0: drawn from the seed)', zh: '数据集编号（0：由种子生成）' },
    min: 0,
    max: 99,
  }),
  drawn: vectorParam([1, 0.8, 0.6, 0.7, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75], {
    label: { en: 'validation losses to stop by hand', zh: '手工判断早停的验证损失' },
    min: 0,
    max: 2,
    step: 0.01,
  }),
  drawnPatience: integerParam(2, { label: { en: 'patience for them', zh: '对应的耐心值' }, min: 1, max: 8 }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
