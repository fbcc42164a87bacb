import { z } from 'zod';
import { choiceParam, flagParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';

/** The longest sequence that can be set by hand. */
const longest = 8;

export const params = z.object({
  time: integerParam(5, { label: { en: 'steps T', zh: '步数 T' }, min: 2, max: longest }),
  input: integerParam(3, { label: { en: 'input size', zh: '输入维数 input' }, min: 1, max: 6 }),
  hidden: integerParam(5, { label: { en: 'hidden size', zh: '隐藏维数 hidden' }, min: 1, max: 6 }),
  sequence: vectorParam([1, -0.5, 0.5, 1.5, -1, 0, 0.5, -1.5], {
    label: { en: 'first feature of x_1 … x_8', zh: 'x_1 … x_8 的第一个特征' },
    min: -2,
    max: 2,
    step: 0.1,
  }),
  own: vectorParam([0.5, 0.8, 0], {
    label: { en: 'first unit: w, u, b', zh: '第一个单元：w、u、b' },
    min: -2,
    max: 2,
    step: 0.1,
  }),
  recurrence: realParam(1, {
    label: { en: 'strength of h → h', zh: 'h → h 的强度' },
    min: 0,
    max: 1.5,
    step: 0.1,
  }),
  activation: choiceParam('tanh', {
    label: { en: 'activation', zh: '激活' },
    options: [
      { value: 'tanh', label: { en: 'tanh', zh: 'tanh' } },
      { value: 'relu', label: { en: 'relu', zh: 'relu' } },
    ],
  }),
  untied: flagParam(false, { label: { en: 'own weights at each step', zh: '每一步各用一套权重' } }),
});

export type Params = z.output<typeof params>;
