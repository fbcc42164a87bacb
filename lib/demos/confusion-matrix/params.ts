import { z } from 'zod';
import { choiceParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';

/** Scores and the threshold lie on this grid. */
export const scoreRange = { min: 0, max: 1, step: 0.01 };

export const params = z.object({
  threshold: realParam(0.5, { label: { en: 'threshold', zh: '阈值' }, ...scoreRange }),
  positive: choiceParam('cat', {
    label: { en: 'positive class', zh: '正类' },
    options: [
      { value: 'cat', label: { en: 'cat', zh: '猫' } },
      { value: 'dog', label: { en: 'dog', zh: '狗' } },
    ],
  }),
  dogs: integerParam(1, {
    label: { en: 'dogs per picture of a dog', zh: '每张狗图代表几只狗' },
    min: 1,
    max: 19,
  }),
  reading: choiceParam('textbook', {
    label: { en: 'read as', zh: '按谁的说法' },
    options: [
      { value: 'textbook', label: { en: 'textbook', zh: '教科书' } },
      { value: 'types', label: { en: 'notes: FN is type I', zh: '笔记：FN 是第一类' } },
      { value: 'not-dog', label: { en: 'notes: dog called not-dog is TN', zh: '笔记：狗判为非狗是 TN' } },
      { value: 'brackets', label: { en: 'notes: tp/tp + fp', zh: '笔记：tp/tp + fp' } },
      {
        value: 'per-class',
        label: { en: 'notes: both classes equally accurate', zh: '笔记：两类准确率相同' },
      },
    ],
  }),
  scores: vectorParam([0.94, 0.88, 0.76, 0.63, 0.44, 0.27, 0.71, 0.41, 0.33, 0.22, 0.13, 0.06], {
    label: { en: 'score for cat, picture by picture', zh: '每张图的“猫”得分' },
    ...scoreRange,
  }),
  cats: vectorParam([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0], {
    label: { en: '1 a cat, 0 a dog', zh: '1 是猫，0 是狗' },
    min: 0,
    max: 1,
    step: 1,
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
