import { z } from 'zod';
import { choiceParam, vectorParam } from '@/lib/demos/shared/params';

export const seedRange = { min: -3, max: 3, step: 0.5 };
const xRange = { min: -5, max: 5, step: 0.5 };

export const params = z.object({
  y: choiceParam('square', {
    label: { en: 'y', zh: 'y' },
    options: [
      { value: 'square', label: { en: 'x²', zh: 'x²' } },
      { value: 'cumsum', label: { en: 'cumsum(x²)', zh: 'cumsum(x²)' } },
      { value: 'softmax', label: { en: 'softmax(x)', zh: 'softmax(x)' } },
    ],
  }),
  x: vectorParam([1, 2, 3], { label: { en: 'x', zh: 'x' }, ...xRange }),
  weights: vectorParam([1, 1, 1], { label: { en: 'seed v', zh: '种子 v' }, ...seedRange }),
  reading: choiceParam('vjp', {
    label: { en: 'what the seed does', zh: '种子的作用' },
    options: [
      { value: 'vjp', label: { en: 'weights the outputs', zh: '给各输出加权' } },
      { value: 'normalised', label: { en: 'normalises (the notes’ guess)', zh: '归一化（笔记的猜测）' } },
    ],
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
