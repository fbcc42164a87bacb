import { defineDemo } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import { code } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { paddedShape } from './padded-shape';
import { params } from './params';
import { run } from './run';

export default defineDemo({
  id: 'collate',
  number: 'D11',
  title: { en: 'collate_fn and ragged boxes', zh: 'collate_fn 与参差的框' },
  concept: 'data.collate',
  noteLines: [171, 219],
  claim: {
    en: 'The default stacks samples and fails when their shapes differ. Padded to [images, most boxes, 4] and masked, the batch has exactly the loss of one image at a time, and no gradient in the padding.',
    zh: '默认做法是堆叠样本，形状不同就报错。补齐到 [图像数, 最多框数, 4] 并加掩码后，批次的损失与逐张计算完全相同，填充处没有梯度。',
  },
  stance: {
    notes: {
      en: 'The notes: collate_fn can handle all kinds of data. It turns a list of samples into one batch; how is up to you.',
      zh: '笔记：collate_fn 可以处理各种数据。它把样本列表合成一个批次，怎么合由你写。',
    },
    verdict: 'half-true',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'default',
      row: 'default',
      ask: { en: 'The default collate on these images…', zh: '默认的 collate 遇到这几张图…' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'error', label: { en: 'raises an error', zh: '报错' } },
          { value: 'stacks', label: { en: 'stacks them', zh: '堆叠成功' } },
        ],
      },
      truth: ({ stackError }) => (stackError === null ? 'stacks' : 'error'),
    },
    {
      id: 'shape',
      row: 'shape',
      ask: { en: 'Shape of the padded boxes?', zh: '补齐之后框的形状？' },
      answer: { kind: 'shape' },
      truth: ({ shape }) => formatShape(shape),
    },
  ],
  counterexamples: [
    {
      id: 'no-mask',
      label: { en: 'drop the mask', zh: '去掉掩码' },
      params: { mask: false },
      refutes: ['gradient', 'loss'],
    },
    {
      id: 'over-slots',
      label: { en: 'divide by all slots', zh: '除以全部格子' },
      params: { divide: 'slots' },
      refutes: ['loss'],
    },
    {
      id: 'equal',
      label: { en: 'two boxes everywhere', zh: '每张图都有两个框' },
      params: { images: '3 4 17 30;21 8 37 20/8 10 30 34;2 2 9 9/5 20 20 38;22 3 38 16' },
      refutes: ['default'],
    },
    {
      id: 'concatenated',
      label: { en: 'concatenate', zh: '改为拼接' },
      params: { collate: 'cat' },
      refutes: ['shape'],
    },
    {
      id: 'no-boxes',
      label: { en: 'no box at all', zh: '一个框都没有' },
      params: { images: '//' },
      refutes: ['gradient', 'loss'],
    },
  ],
  goldens,
  exercises: [paddedShape],
  formula: String.raw`\htmlData{part=default}{[n_i, 4]} \to \htmlData{part=shape}{[B, \max_i n_i, 4]} \quad\allowbreak \htmlData{part=loss}{L = \frac{\sum_{b,j} \htmlData{part=gradient}{m_{bj}}\,\ell_{bj}}{\sum_{b,j} m_{bj}}}`,
  code,
  run,
  judge,
});
