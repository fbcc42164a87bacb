import { z } from 'zod';
import { choiceParam, flagParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';

export const activationRange = { min: 0, max: 3, step: 0.1 };

export const params = z.object({
  h: vectorParam([1, 1.5, 2, 0.5, 1, 1, 2, 1.5], {
    label: { en: 'activations h of the layer', zh: '该层的激活 h' },
    ...activationRange,
  }),
  p: realParam(0.5, { label: { en: 'drop probability p', zh: '丢弃概率 p' }, min: 0, max: 0.9, step: 0.05 }),
  evalCalled: flagParam(true, { label: { en: 'model.eval() is called', zh: '调用了 model.eval()' } }),
  rescale: flagParam(true, {
    label: { en: 'kept values are scaled by 1/(1 − p)', zh: '保留值乘以 1/(1 − p)' },
  }),
  coin: choiceParam('unit', {
    label: { en: 'one coin per', zh: '每次抛硬币决定' },
    options: [
      { value: 'unit', label: { en: 'unit', zh: '一个单元' } },
      { value: 'layer', label: { en: 'layer', zh: '整层' } },
    ],
  }),
  size: integerParam(100000, {
    label: { en: 'ones sent through dropout', zh: '送入 dropout 的 1 的个数' },
    min: 200,
    max: 200000,
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
