import { z } from 'zod';
import { choiceParam, imageParam, integerParam, realParam } from '@/lib/demos/shared/params';
import { windowHeight, windowWidth } from './walker';

/** An own picture has half the window's pixels a side: its link stays below 3,000 characters. */
export const [ownWidth, ownHeight] = [windowWidth / 2, windowHeight / 2] as const;

export const params = z.object({
  picture: imageParam({
    label: { en: 'your picture, 32 × 64, enlarged twice', zh: '你的图片，32 × 64，放大两倍' },
    width: ownWidth,
    height: ownHeight,
    channels: 1,
    draw: true,
  }),
  columns: integerParam(8, {
    label: { en: 'window, cells across', zh: '窗口宽（cell 数）' },
    min: 2,
    max: 8,
  }),
  rows: integerParam(16, { label: { en: 'window, cells down', zh: '窗口高（cell 数）' }, min: 2, max: 16 }),
  turn: integerParam(30, {
    label: { en: 'turn the picture by', zh: '把图片旋转' },
    min: 0,
    max: 90,
    unit: '°',
  }),
  contrast: realParam(0.5, {
    label: { en: 'the second picture’s contrast', zh: '第二张图的对比度' },
    min: 0.2,
    max: 1,
    step: 0.05,
  }),
  orientations: choiceParam('unsigned', {
    label: { en: 'orientations', zh: '方向' },
    options: [
      { value: 'unsigned', label: { en: '9 over 180°', zh: '180° 内 9 个' } },
      { value: 'signed', label: { en: '18 over 360°', zh: '360° 内 18 个' } },
    ],
  }),
  normalise: choiceParam('l2-hys', {
    label: { en: 'blocks', zh: 'block' },
    options: [
      { value: 'l2-hys', label: { en: 'normalised, L2-Hys', zh: '归一化，L2-Hys' } },
      { value: 'none', label: { en: 'not normalised', zh: '不归一化' } },
    ],
  }),
  stride: choiceParam('1', {
    label: { en: 'blocks move by', zh: 'block 步长' },
    options: [
      { value: '1', label: { en: '1 cell, they overlap', zh: '1 个 cell，有重叠' } },
      { value: '2', label: { en: '2 cells', zh: '2 个 cell' } },
    ],
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
