import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, flagParam, imageParam, integerParam } from '@/lib/demos/shared/params';
import { code, formula } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { run } from './run';
import { tableSize } from './table-size';

export default defineDemo({
  id: 'positional-encoding',
  number: 'D35',
  title: { en: 'Order must be added', zh: '顺序要另外加进去' },
  concept: 'tfm.pe',
  noteLines: [247, 253, 257, 261],
  claim: {
    en: 'Without positions a transformer reads the patches in any order alike; adding a vector per place ends that, at (N + 1) × D numbers if it is learnt, and at none if it is made of sines.',
    zh: '没有位置编码，patch 怎样排 Transformer 读出都一样；给每个位置加一个向量就不同了：可学习的要 (N + 1) × D 个参数，正弦的不要参数。',
  },
  stance: {
    notes: {
      en: 'The notes say a transformer does not tell the order apart. That is true of attention alone; with the positions they name later, it does.',
      zh: '笔记说 transformer 不区分顺序。这只对单独的注意力成立；加上它后面讲的位置编码，就区分了。',
    },
    verdict: 'half-true',
  },
  params: z.object({
    picture: imageParam({
      label: { en: 'digit', zh: '数字图' },
      width: 28,
      height: 28,
      channels: 1,
      draw: true,
    }),
    first: integerParam(7, { label: { en: 'swap patch', zh: '把第几块' }, min: 1, max: 16 }),
    second: integerParam(10, { label: { en: 'with patch', zh: '与第几块互换' }, min: 1, max: 16 }),
    shuffle: integerParam(0, {
      label: { en: 'shuffle all (seed; 0: only swap)', zh: '全部打乱（种子；0 只互换）' },
      min: 0,
      max: 99,
    }),
    without: choiceParam('digit-vit-no-positions', {
      label: { en: 'compared with', zh: '与之相比' },
      options: [
        { value: 'digit-vit-no-positions', label: { en: 'ViT without positions', zh: '无位置编码的 ViT' } },
        {
          value: 'digit-vit-mean',
          label: { en: 'ViT with positions, mean', zh: '有位置编码、取平均的 ViT' },
        },
      ],
    }),
    addSinusoid: flagParam(false, {
      label: { en: 'add sines to it', zh: '给它加正弦位置' },
    }),
    offset: integerParam(3, { label: { en: 'offset k', zh: '位移 k' }, min: 1, max: 8 }),
    moved: choiceParam('sinusoid', {
      label: { en: 'table moved by R', zh: '用 R 移动的表' },
      options: [
        { value: 'sinusoid', label: { en: 'sines', zh: '正弦' } },
        { value: 'learned', label: { en: 'learnt', zh: '可学习' } },
      ],
    }),
    side: integerParam(4, { label: { en: 'patches per side', zh: '每边 patch 数' }, min: 3, max: 8 }),
    width: integerParam(48, { label: { en: 'width D', zh: '宽度 D' }, min: 16, max: 64 }),
  }),
  cost: 'gpu',
  predictions: [
    {
      id: 'blind',
      row: 'blind',
      ask: {
        en: 'Two patches change places. Without positions the logits …',
        zh: '两个 patch 互换。没有位置编码时 logits……',
      },
      answer: {
        kind: 'choice',
        options: [
          { value: 'stay', label: { en: 'stay', zh: '不变' } },
          { value: 'move', label: { en: 'change', zh: '变化' } },
        ],
      },
      truth: ({ without }) => (without.change <= 1e-4 ? 'stay' : 'move'),
    },
    {
      id: 'numbers',
      row: 'table',
      ask: {
        en: 'Numbers in a learnt table for these patches, CLS and width D?',
        zh: '这些 patch 加 CLS、宽度 D：可学习的表有多少个数？',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ tableNumbers }) => String(tableNumbers),
    },
  ],
  counterexamples: [
    {
      id: 'with-itself',
      label: { en: 'swap with itself', zh: '与自己互换' },
      params: { second: 7 },
      refutes: ['sees'],
    },
    {
      id: 'add-sines',
      label: { en: 'add sines to the blind model', zh: '给无位置的模型加正弦' },
      params: { addSinusoid: true },
      refutes: ['blind'],
    },
    {
      id: 'more-patches',
      label: { en: '5 × 5 patches', zh: '5 × 5 个 patch' },
      params: { side: 5 },
      refutes: ['table'],
    },
    {
      id: 'learnt-turns',
      label: { en: 'move learnt table by R', zh: '用 R 移动可学习的表' },
      params: { moved: 'learned' },
      refutes: ['linear'],
    },
    {
      id: 'also-positions',
      label: { en: 'both with positions', zh: '与同样有位置编码的模型比' },
      params: { without: 'digit-vit-mean' },
      refutes: ['blind', 'recorded'],
    },
  ],
  goldens,
  exercises: [tableSize],
  formula,
  code,
  run,
  judge,
});
