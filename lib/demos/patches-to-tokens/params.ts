import { z } from 'zod';
import { choiceParam, imageParam, integerParam } from '@/lib/demos/shared/params';
import { channels, rasterSide } from './picture';

export const params = z.object({
  patch: integerParam(8, { label: { en: 'patch side P', zh: 'patch 边长 P' }, min: 2, max: 32, unit: 'px' }),
  side: integerParam(32, {
    label: { en: 'image side H = W', zh: '图像边长 H = W' },
    min: 8,
    max: 64,
    unit: 'px',
  }),
  picture: imageParam({
    label: { en: 'your own picture', zh: '自己的图片' },
    width: rasterSide,
    height: rasterSide,
    channels,
    draw: false,
  }),
  order: choiceParam('rows', {
    label: { en: 'order of the tokens', zh: 'token 的顺序' },
    options: [
      { value: 'rows', label: { en: 'row by row', zh: '逐行' } },
      { value: 'shuffled', label: { en: 'shuffled', zh: '打乱' } },
    ],
  }),
  reading: choiceParam('pixels', {
    label: { en: '“P × P patches” means', zh: '“P×P patches”的意思' },
    options: [
      { value: 'pixels', label: { en: 'P × P pixels in each patch', zh: '每块 P×P 像素' } },
      { value: 'grid', label: { en: 'a grid of P × P patches (notes)', zh: 'P×P 的网格（笔记）' } },
    ],
  }),
  kernel: choiceParam('same', {
    label: { en: 'the linear layer reads a patch', zh: '线性层读 patch 的次序' },
    options: [
      {
        value: 'same',
        label: { en: 'as the kernel lies: row, column, colour', zh: '与卷积核相同：行、列、颜色' },
      },
      { value: 'colour-first', label: { en: 'colour first', zh: '颜色在前' } },
    ],
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
