import { z } from 'zod';
import { integerParam, realParam } from '@/lib/demos/shared/params';

export const biasRange = { min: -4, max: 6, step: 0.5 };
const maxSteps = 120;

export const params = z.object({
  steps: integerParam(100, { label: { en: 'steps T', zh: '步数 T' }, min: 5, max: maxSteps }),
  forgetBias: realParam(3, { label: { en: 'forget bias', zh: '遗忘偏置' }, ...biasRange }),
  gain: realParam(1, {
    label: { en: 'weights, times 1/√hidden', zh: '权重，乘以 1/√hidden' },
    min: 0,
    max: 4,
    step: 0.25,
  }),
  noise: realParam(1, { label: { en: 'size of the inputs', zh: '输入的大小' }, min: 0, max: 3, step: 0.25 }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
