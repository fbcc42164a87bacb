import { z } from 'zod';
import { choiceParam, flagParam, imageParam, integerParam, realParam } from '@/lib/demos/shared/params';
import { side } from './pixel-maps';

const options = [
  { value: 'none', label: { en: 'none', zh: '不增强' } },
  { value: 'shift', label: { en: 'random shift', zh: '随机平移' } },
  { value: 'half-turn', label: { en: 'half turn, every second picture', zh: '转半圈（一半图片）' } },
  { value: 'flip-x', label: { en: 'mirror ↔, every second picture', zh: '左右翻转（一半图片）' } },
  { value: 'flip-y', label: { en: 'mirror ↕, every second picture', zh: '上下翻转（一半图片）' } },
] as const;

export const params = z.object({
  first: choiceParam('shift', { label: { en: 'augmentation of net A', zh: '网络 A 的增强' }, options }),
  second: choiceParam('half-turn', { label: { en: 'augmentation of net B', zh: '网络 B 的增强' }, options }),
  far: integerParam(2, {
    label: { en: 'training: shift by up to', zh: '训练时平移至多' },
    min: 0,
    max: 4,
    unit: 'px',
  }),
  testFar: integerParam(2, {
    label: { en: 'test: shift by exactly', zh: '测试时平移正好' },
    min: 0,
    max: 4,
    unit: 'px',
  }),
  relabel: flagParam(false, {
    label: { en: 'a turned 6 is labelled 9, and a 9 is labelled 6', zh: '转过的 6 标成 9，9 标成 6' },
  }),
  digit: integerParam(6, { label: { en: 'digit to look at', zh: '要看的数字' }, min: 0, max: 9 }),
  picture: imageParam({
    label: { en: 'or draw your own', zh: '或自己画一个' },
    width: side,
    height: side,
    channels: 1,
    draw: true,
  }),
  pictures: integerParam(100, {
    label: { en: 'training pictures', zh: '训练图片数' },
    min: 20,
    max: 300,
  }),
  steps: integerParam(60, { label: { en: 'training steps', zh: '训练步数' }, min: 2, max: 200 }),
  rate: realParam(0.2, {
    label: { en: 'learning rate', zh: '学习率' },
    min: 0.01,
    max: 0.5,
    step: 0.01,
    log: true,
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
