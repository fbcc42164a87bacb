import { z } from 'zod';
import { choiceParam, flagParam, imageParam, integerParam, vectorParam } from '@/lib/demos/shared/params';
import { height, width } from './picture';

/** Smallest and largest side of the crop, in pixels. */
const cropSize = { min: 4, max: height } as const;

export const params = z.object({
  picture: imageParam({
    label: { en: 'your own image', zh: '你自己的图片' },
    width,
    height,
    channels: 3,
    draw: false,
  }),
  left: integerParam(3, {
    label: { en: 'crop: left', zh: '裁剪：左' },
    min: 0,
    max: width - cropSize.min,
    unit: 'px',
  }),
  top: integerParam(1, {
    label: { en: 'crop: top', zh: '裁剪：上' },
    min: 0,
    max: height - cropSize.min,
    unit: 'px',
  }),
  size: integerParam(13, { label: { en: 'crop: side', zh: '裁剪：边长' }, ...cropSize, unit: 'px' }),
  shift: integerParam(0, {
    label: { en: 'mask cropped further right', zh: '掩码多往右裁' },
    min: -6,
    max: 6,
    unit: 'px',
  }),
  flip: choiceParam('both', {
    label: { en: 'flip', zh: '翻转' },
    options: [
      { value: 'none', label: { en: 'nothing', zh: '不翻' } },
      { value: 'both', label: { en: 'image and mask', zh: '图和掩码' } },
      { value: 'image', label: { en: 'the image alone', zh: '只翻图' } },
    ],
  }),
  resize: choiceParam('nearest', {
    label: { en: 'enlarge the mask by', zh: '放大掩码用' },
    options: [
      { value: 'nearest', label: { en: 'nearest', zh: '最近邻' } },
      { value: 'bilinear', label: { en: 'bilinear', zh: '双线性' } },
    ],
  }),
  statistics: choiceParam('train', {
    label: { en: 'mean and std of', zh: '均值与标准差取自' },
    options: [
      { value: 'train', label: { en: 'the training set', zh: '训练集' } },
      { value: 'each', label: { en: 'each set its own', zh: '各用各的' } },
      { value: 'test', label: { en: 'the test set', zh: '测试集' } },
    ],
  }),
  maskToo: flagParam(false, { label: { en: 'normalise the mask too', zh: '连掩码也归一化' } }),
  levels: vectorParam([100, 140, 100, 140], {
    label: { en: 'four training pixels', zh: '四个训练像素' },
    min: 0,
    max: 255,
    step: 1,
  }),
  pixel: integerParam(150, { label: { en: 'a test pixel', zh: '一个测试像素' }, min: 0, max: 255 }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
