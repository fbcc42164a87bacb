import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, integerParam, vectorParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { gradientCells, pooledValues } from './exercises';
import { goldens } from './goldens';
import { fed, judge } from './judge';
import { run } from './run';

export default defineDemo({
  id: 'max-pooling',
  number: 'D12',
  title: { en: 'Max pooling', zh: '最大池化' },
  concept: 'cnn.pool',
  noteLines: [71, 73],
  claim: {
    en: 'Max pooling 2 × 2 at stride 2 tiles the map and keeps each window’s largest value; only that cell gets gradient. It is not linear, so it is no convolution.',
    zh: '2 × 2、步幅 2 的最大池化正好铺满特征图，每窗保留最大值，只有那一格得到梯度；它不线性，所以不是卷积。',
  },
  stance: {
    notes: {
      en: 'The notes: a maximum instead of a convolution, right. But windows move by two, with no gap of two, and learn nothing.',
      zh: '笔记说取最大值而不做卷积，对。但窗口是每次移两格，不是空两格；它也不学习。',
    },
    verdict: 'half-true',
  },
  params: z.object({
    x: vectorParam([1, 3, 2, 0, 4, 6, 5, 1, 7, 2, 0, 3, 8, 1, 4, 9], {
      label: { en: 'map x, row by row', zh: '特征图 x，按行' },
      min: -9,
      max: 9,
      step: 0.5,
    }),
    kind: choiceParam('max', {
      label: { en: 'pooling', zh: '池化' },
      options: [
        { value: 'max', label: { en: 'maximum', zh: '最大' } },
        { value: 'average', label: { en: 'average', zh: '平均' } },
      ],
    }),
    stride: integerParam(2, { label: { en: 'stride', zh: '步幅' }, min: 1, max: 4 }),
    shift: integerParam(1, { label: { en: 'move x to the right by', zh: 'x 右移' }, min: 0, max: 3 }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'first',
      row: 'quarter',
      ask: { en: 'What comes out of the top left 2 × 2 block?', zh: '左上角 2 × 2 块输出什么？' },
      answer: { kind: 'number', tolerance: 0.001 },
      truth: ({ pooled }) => String(pooled[0] ?? 0),
    },
    {
      id: 'fed',
      row: 'argmax',
      ask: { en: 'How many of the 16 cells get gradient?', zh: '16 个格子中有几个得到梯度？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: (evidence) => String(fed(evidence).length),
    },
  ],
  counterexamples: [
    {
      id: 'average',
      label: { en: 'average instead', zh: '换成平均' },
      params: { kind: 'average' },
      refutes: ['argmax', 'bent'],
    },
    {
      id: 'overlap',
      label: { en: 'stride 1: overlap', zh: '步幅 1：重叠' },
      params: { stride: 1 },
      refutes: ['quarter'],
    },
    {
      id: 'gap',
      label: { en: 'a gap of two: stride 4', zh: '真的空两格：步幅 4' },
      params: { stride: 4 },
      refutes: ['quarter'],
    },
    {
      id: 'whole',
      label: { en: 'move by a whole stride', zh: '移动一个步幅' },
      params: { shift: 2 },
      refutes: ['shift'],
    },
  ],
  goldens,
  exercises: [pooledValues, gradientCells],
  formula: String.raw`\htmlData{part=quarter}{y_w=\max_{i\in w}x_i}\quad \htmlData{part=argmax}{\frac{\partial y_w}{\partial x_i}=[\,i=\arg\max_w\,]}\quad \htmlData{part=bent}{\max(x+y)\ne\max x+\max y}`,
  code,
  run,
  judge,
});
