import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, flagParam, integerParam, vectorParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { run } from './run';
import { transposedSize } from './transposed-size';

export default defineDemo({
  id: 'upsampling',
  number: 'D20',
  title: { en: 'Three ways to upsample', zh: '三种上采样' },
  concept: 'seg.upsample',
  noteLines: [179, 183, 185],
  claim: {
    en: 'A transposed convolution with kernel 3 and stride 2 writes its output unevenly, a checkerboard; it is the adjoint of convolution, not its inverse.',
    zh: '核 3、步幅 2 的转置卷积把输出写得不均匀，形成棋盘格；它是卷积的伴随，不是逆。',
  },
  stance: {
    notes: {
      en: 'The notes prefer “deconv” to unpooling. It can be trained, but not better in general, and it undoes nothing.',
      zh: '笔记认为 deconv 一般比 unpooling 好。它可学习，但不总是更好，也没有把卷积还原。',
    },
    verdict: 'half-true',
  },
  params: z.object({
    n: integerParam(4, { label: { en: 'input side n', zh: '输入边长 n' }, min: 4, max: 6, unit: 'px' }),
    k: integerParam(3, { label: { en: 'kernel side k', zh: '卷积核边长 k' }, min: 1, max: 5, unit: 'px' }),
    s: integerParam(2, { label: { en: 'stride s', zh: '步幅 s' }, min: 1, max: 4, unit: 'px' }),
    p: integerParam(0, {
      label: { en: 'padding p (cut off)', zh: '填充 p（裁掉）' },
      min: 0,
      max: 1,
      unit: 'px',
    }),
    x: vectorParam([1, 2, 3, 4], {
      label: { en: 'picture x to double, row by row', zh: '要放大的图 x，按行' },
      min: -9,
      max: 9,
      step: 0.5,
    }),
    kernel: choiceParam('random', {
      label: { en: 'kernel of the way back', zh: '往回走的核' },
      options: [
        { value: 'random', label: { en: 'the same random one', zh: '同一个随机核' } },
        { value: 'flipped', label: { en: 'turned by 180°', zh: '转 180°' } },
        { value: 'ones', label: { en: 'ones', zh: '全 1' } },
      ],
    }),
    alignCorners: flagParam(false, { label: { en: 'bilinear: align corners', zh: '双线性：角点对齐' } }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'counts',
      row: 'checkerboard',
      ask: {
        en: 'Along one line: how often are its first 5 pixels written?',
        zh: '沿一条线：前 5 个像素各被写几次？',
      },
      answer: { kind: 'numbers', tolerance: 0, length: 5 },
      truth: ({ counts }) =>
        `[${[0, 1, 2, 3, 4].map((i) => Math.round(Math.sqrt(Math.max(0, counts[i]?.[i] ?? 0)))).join(', ')}]`,
    },
    {
      id: 'second',
      row: 'bilinear',
      ask: {
        en: 'First row of x doubled bilinearly: its second value?',
        zh: 'x 第一行双线性放大：第二个值？',
      },
      answer: { kind: 'number', tolerance: 0.01 },
      truth: ({ bilinear }) => String(Number((bilinear[0]?.[1] ?? 0).toFixed(3))),
    },
  ],
  counterexamples: [
    {
      id: 'four',
      label: { en: 'kernel 4: 2 divides it', zh: '核 4：能被 2 整除' },
      params: { k: 4, p: 1 },
      refutes: ['checkerboard'],
    },
    {
      id: 'two',
      label: { en: 'kernel 2, as noted', zh: '核 2（笔记的例子）' },
      params: { k: 2 },
      refutes: ['checkerboard'],
    },
    {
      id: 'turned',
      label: { en: 'turn the kernel round', zh: '把核转 180°' },
      params: { kernel: 'flipped' },
      refutes: ['adjoint'],
    },
    {
      id: 'copy',
      label: { en: 'kernel 1, stride 1', zh: '核 1、步幅 1' },
      params: { k: 1, s: 1, kernel: 'ones' },
      refutes: ['inverse', 'checkerboard'],
    },
    {
      id: 'corners',
      label: { en: 'align corners', zh: '角点对齐' },
      params: { alignCorners: true },
      refutes: ['bilinear'],
    },
  ],
  goldens,
  exercises: [transposedSize],
  formula: String.raw`\htmlData{part=size}{\text{out}=(n-1)s-2p+k}\quad \htmlData{part=adjoint}{\langle Cu,v\rangle=\langle u,C^{\top}v\rangle}\quad \htmlData{part=inverse}{C^{\top}C\ne I}\quad \htmlData{part=checkerboard}{s\nmid k}`,
  code,
  run,
  judge,
});
