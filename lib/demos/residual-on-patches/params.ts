import { z } from 'zod';
import { choiceParam, imageParam, integerParam, realParam } from '@/lib/demos/shared/params';
import { side } from './glyphs';

export const params = z.object({
  depth: integerParam(10, { label: { en: 'layers', zh: '层数' }, min: 2, max: 16 }),
  strength: realParam(1, {
    label: { en: 'strength of the skip', zh: '残差连接的强度' },
    min: 0,
    max: 1,
    step: 0.1,
  }),
  start: choiceParam('pytorch', {
    label: { en: 'starting weights', zh: '初始权重' },
    options: [
      { value: 'pytorch', label: { en: 'PyTorch’s default', zh: 'PyTorch 默认' } },
      { value: 'he', label: { en: 'He (variance 2/n)', zh: 'He（方差 2/n）' } },
    ],
  }),
  activation: choiceParam('tanh', {
    label: { en: 'activation', zh: '激活' },
    options: [
      { value: 'tanh', label: { en: 'tanh', zh: 'tanh' } },
      { value: 'relu', label: { en: 'relu', zh: 'relu' } },
    ],
  }),
  steps: integerParam(40, { label: { en: 'training steps', zh: '训练步数' }, min: 10, max: 80 }),
  rate: realParam(0.04, {
    label: { en: 'learning rate', zh: '学习率' },
    min: 0.001,
    max: 0.1,
    step: 0.001,
    log: true,
  }),
  picture: imageParam({
    label: { en: 'your own line', zh: '你画的线' },
    width: side,
    height: side,
    channels: 1,
    draw: true,
  }),
});

export type Params = z.output<typeof params>;
