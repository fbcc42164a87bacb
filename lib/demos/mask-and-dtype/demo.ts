import { defineDemo } from '@/lib/demos/contract';
import { byteValue } from './byte-value';
import { code } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { pixelsCounted } from './pixels-counted';
import { run } from './run';

export default defineDemo({
  id: 'mask-and-dtype',
  number: 'D18',
  title: { en: 'Mask, byte and long', zh: '掩码、字节与 long' },
  concept: 'data.mask',
  noteLines: [155, 157, 161, 167, 171],
  claim: {
    en: 'A mask of bytes turns −1 into 255. Ids > 0 become class 1, the padding is kept apart, and ignore_index takes out exactly the pixels with that number; the target must be int64.',
    zh: '字节掩码会把 −1 变成 255。大于 0 的实例号变成类别 1，填充单独留着；ignore_index 恰好去掉等于它的像素；目标必须是 int64。',
  },
  stance: {
    notes: {
      en: 'The notes: the mask is unsigned int, so make it long; −1 for background; make padding special.',
      zh: '笔记：mask 是 unsigned int，所以后面要改成 long；-1 给背景；把 padding 变成特殊的。',
    },
    verdict: 'half-true',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'byte',
      row: 'byte',
      ask: {
        en: '−1 is written into a uint8 mask. What stands there?',
        zh: '把 −1 写进 uint8 掩码，里面是几？',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ storedPadding }) => String(storedPadding),
    },
    {
      id: 'dtype',
      row: 'dtype',
      ask: {
        en: 'Which dtypes does PyTorch take for a mask target?',
        zh: 'PyTorch 的掩码目标接受哪些 dtype？',
      },
      answer: {
        kind: 'choice',
        options: [
          { value: 'any', label: { en: 'any number', zh: '任何数值类型' } },
          { value: 'integers', label: { en: 'any integer', zh: '任何整数类型' } },
          { value: 'int64', label: { en: 'int64 only', zh: '只有 int64' } },
        ],
      },
      truth: ({ accepted }) =>
        accepted.includes('float32') ? 'any' : accepted.includes('int32') ? 'integers' : 'int64',
    },
  ],
  counterexamples: [
    {
      id: 'left-in',
      label: { en: 'no ignore_index', zh: '不写 ignore_index' },
      params: { ignore: 'default' },
      refutes: ['range', 'loss'],
    },
    {
      id: 'ignore-minus-one',
      label: { en: 'ignore −1, not 255', zh: '忽略 −1 而不是 255' },
      params: { ignore: 'label' },
      refutes: ['range', 'loss'],
    },
    {
      id: 'padding-is-person',
      label: { en: 'mask > 0 everywhere', zh: '处处 mask > 0' },
      params: { convert: 'all' },
      refutes: ['ignored', 'loss'],
    },
    {
      id: 'instance-ids',
      label: { en: 'keep the instance ids', zh: '保留实例号' },
      params: { convert: 'none' },
      refutes: ['range', 'loss'],
    },
    {
      id: 'uint8-target',
      label: { en: 'forget .long()', zh: '忘了 .long()' },
      params: { dtype: 'uint8' },
      refutes: ['dtype'],
    },
    {
      id: 'int64-file',
      label: { en: 'store int64', zh: '存成 int64' },
      params: { store: 'int64' },
      refutes: ['byte'],
    },
  ],
  goldens,
  exercises: [byteValue, pixelsCounted],
  formula: String.raw`\htmlData{part=byte}{-1 \bmod 256 = 255} \quad\allowbreak \htmlData{part=loss}{L = \frac{\sum_{\htmlData{part=ignored}{y_i \ne 255}} -\log p_i[y_i]}{\left|\{i : y_i \ne 255\}\right|}} \quad\allowbreak \htmlData{part=range}{y_i \in \{0, 1\}}`,
  code,
  run,
  judge,
});
