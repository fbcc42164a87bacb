import { z } from 'zod';
import { choiceParam, integerParam, textParam } from '@/lib/demos/shared/params';
import { columns, exampleMask, rows } from './mask';

const dtypes = ['uint8', 'int32', 'int64', 'float32'] as const;
export type Dtype = (typeof dtypes)[number];

const plain = (en: string, zh = en) => ({ en, zh });

export const params = z.object({
  mask: textParam(exampleMask, {
    label: { en: 'mask: 0 1 2, x = padding', zh: '掩码：0 1 2，x = 填充' },
    maxLength: rows * (columns + 1),
  }),
  padding: integerParam(-1, {
    label: { en: 'label of the padding', zh: '填充的标签' },
    min: -20,
    max: -1,
  }),
  store: choiceParam('uint8', {
    label: { en: 'the file stores', zh: '文件存成' },
    options: [
      { value: 'uint8', label: plain('uint8') },
      { value: 'int64', label: plain('int64') },
    ],
  }),
  convert: choiceParam('after', {
    label: { en: 'instances to classes', zh: '实例转类别' },
    options: [
      { value: 'after', label: { en: 'mask > 0, padding kept apart', zh: 'mask > 0，填充除外' } },
      { value: 'all', label: { en: 'mask > 0 everywhere', zh: '处处 mask > 0' } },
      { value: 'none', label: { en: 'not at all', zh: '不转' } },
    ],
  }),
  ignore: choiceParam('stored', {
    label: plain('ignore_index'),
    options: [
      { value: 'stored', label: { en: 'the padding as stored', zh: '存储后的填充值' } },
      { value: 'label', label: { en: 'the padding as written', zh: '写下的填充值' } },
      { value: 'default', label: { en: '−100 (left out)', zh: '−100（没写）' } },
    ],
  }),
  dtype: choiceParam('int64', {
    label: { en: 'dtype of the target', zh: '目标的 dtype' },
    options: dtypes.map((value) => ({ value, label: plain(value) })),
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
