import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, integerParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { goldens } from './goldens';
import { judge, touched } from './judge';
import { outputSize } from './output-size';
import { run } from './run';

export default defineDemo({
  id: 'padding-arithmetic',
  number: 'D13',
  title: { en: 'Padding arithmetic', zh: 'padding 与输出尺寸' },
  concept: 'cnn.conv',
  noteLines: [77, 268],
  claim: {
    en: 'A convolution gives ⌊(n + 2p − d(k−1) − 1)/s⌋ + 1 outputs per side: at stride 1 a kernel of 3 keeps the size with padding 1.',
    zh: '卷积每边输出 ⌊(n + 2p − d(k−1) − 1)/s⌋ + 1 个：步幅 1 时，3×3 的核补 1 圈零就保持尺寸。',
  },
  stance: {
    notes: {
      en: 'The notes answer the exam’s kernel of 3 with padding 1 all round. Right, at stride 1 and dilation 1.',
      zh: '考题问核变成 3，笔记答四周补 1。对，前提是步幅 1、膨胀 1。',
    },
    verdict: 'confirmed',
  },
  params: z.object({
    n: integerParam(7, { label: { en: 'image side n', zh: '图像边长 n' }, min: 1, max: 16, unit: 'px' }),
    k: integerParam(3, { label: { en: 'kernel side k', zh: '卷积核边长 k' }, min: 1, max: 7, unit: 'px' }),
    p: integerParam(1, { label: { en: 'padding p', zh: '填充 p' }, min: 0, max: 6, unit: 'px' }),
    s: integerParam(1, { label: { en: 'stride s', zh: '步幅 s' }, min: 1, max: 5, unit: 'px' }),
    d: integerParam(1, { label: { en: 'dilation d', zh: '膨胀 d' }, min: 1, max: 3, unit: 'px' }),
    padding: choiceParam('explicit', {
      label: { en: 'who pads', zh: '谁来补零' },
      options: [
        { value: 'explicit', label: { en: 'p on both sides (PyTorch)', zh: '两侧各补 p（PyTorch）' } },
        { value: 'same', label: { en: '’same’ of tfjs, p unused', zh: 'tfjs 的 ’same’，不用 p' } },
      ],
    }),
    formula: choiceParam('right', {
      label: { en: 'formula on trial', zh: '受审的公式' },
      options: [
        { value: 'right', label: { en: '⌊(n+2p−d(k−1)−1)/s⌋+1', zh: '⌊(n+2p−d(k−1)−1)/s⌋+1' } },
        { value: 'onceP', label: { en: 'p counted once', zh: '只加一个 p' } },
        { value: 'noDilation', label: { en: 'dilation forgotten', zh: '忘了膨胀' } },
        { value: 'roundedUp', label: { en: 'rounded up', zh: '向上取整' } },
      ],
    }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'size',
      row: 'size',
      ask: { en: 'n 7, k 3, p 1, stride 1: outputs per side?', zh: 'n 7、k 3、p 1、步幅 1：每边输出几个？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ side }) => String(side),
    },
    {
      id: 'touched',
      row: 'where',
      ask: { en: 'How many of all outputs touch the padding?', zh: '全部输出中有几个碰到补的零？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: (evidence) => String(touched(evidence)),
    },
  ],
  counterexamples: [
    { id: 'unpadded', label: { en: 'no padding', zh: '不补零' }, params: { p: 0 }, refutes: ['keeps'] },
    {
      id: 'even',
      label: { en: 'even kernel, k = 2', zh: '偶数核 k = 2' },
      params: { k: 2 },
      refutes: ['keeps'],
    },
    { id: 'dilated', label: { en: 'dilation 2', zh: '膨胀 2' }, params: { d: 2 }, refutes: ['keeps'] },
    {
      id: 'same',
      label: { en: '’same’ at stride 2', zh: '步幅 2 的 ’same’' },
      params: { n: 4, s: 2, padding: 'same' },
      refutes: ['keeps', 'where'],
    },
    {
      id: 'once',
      label: { en: 'count p once', zh: '只加一个 p' },
      params: { formula: 'onceP' },
      refutes: ['size', 'random'],
    },
    {
      id: 'up',
      label: { en: 'round up', zh: '向上取整' },
      params: { formula: 'roundedUp' },
      refutes: ['random'],
    },
  ],
  goldens,
  exercises: [outputSize],
  formula: String.raw`\htmlData{part=size}{\text{out}=\left\lfloor\frac{n+\htmlData{part=where}{2p}-d(k-1)-1}{s}\right\rfloor+1},\quad \htmlData{part=keeps}{s=1,\ p=\tfrac{d(k-1)}{2}\ \Rightarrow\ \text{out}=n}`,
  code,
  run,
  judge,
});
