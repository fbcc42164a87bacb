import { z } from 'zod';
import { choiceParam, flagParam, integerParam, textParam } from '@/lib/demos/shared/params';
import { exampleImages } from './images';

export const params = z.object({
  images: textParam(exampleImages, {
    label: { en: 'boxes x1 y1 x2 y2; images by /', zh: '框 x1 y1 x2 y2；图像用 / 分开' },
    maxLength: 240,
  }),
  collate: choiceParam('pad', {
    label: { en: 'collate', zh: 'collate 的做法' },
    options: [
      { value: 'pad', label: { en: 'pad to the most boxes', zh: '补齐到最多的框数' } },
      { value: 'cat', label: { en: 'concatenate all boxes', zh: '把所有框连在一起' } },
    ],
  }),
  padding: integerParam(0, { label: { en: 'padding value', zh: '填充值' }, min: -1, max: 40 }),
  mask: flagParam(true, { label: { en: 'use the mask', zh: '使用掩码' } }),
  divide: choiceParam('boxes', {
    label: { en: 'mean over', zh: '平均的分母' },
    options: [
      { value: 'boxes', label: { en: 'real boxes', zh: '真实的框' } },
      { value: 'slots', label: { en: 'all slots', zh: '全部格子' } },
    ],
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
