import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import { choiceParam, flagParam, integerParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { run } from './run';
import { gateShapeExercise, hiddenShapeExercise, outputShapeExercise } from './shape-exercises';

const size = (en: string, zh: string, max: number) => ({ label: { en, zh }, min: 1, max });

export default defineDemo({
  id: 'gru-shapes',
  number: 'D30',
  title: { en: 'Shapes of a GRU', zh: 'GRU 的形状' },
  concept: 'rnn.shapes',
  noteLines: [235, 269, 270],
  claim: {
    en: 'r_i is [batch, hidden], a third of [batch, 3 × hidden]; out is [batch, time, hidden × directions]; h_n is [layers × directions, batch, hidden], however long the sequence.',
    zh: 'r_i 是 [batch, hidden]，即 [batch, 3 × hidden] 的三分之一；out 是 [batch, time, hidden × 方向数]；h_n 是 [层数 × 方向数, batch, hidden]，与序列长度无关。',
  },
  stance: {
    notes: {
      en: 'The notes put sequence × directions on hidden’s first axis. Their r_i, [batch, hidden], is right.',
      zh: '笔记说 hidden 的第一轴是 sequence × bidirected。r_i 为 [batch, hidden] 则是对的。',
    },
    verdict: 'refuted',
  },
  params: z.object({
    batch: integerParam(6, size('batch', '批大小 batch', 8)),
    time: integerParam(7, size('time', '时间步 time', 12)),
    input: integerParam(8, size('input', '输入 input', 12)),
    hidden: integerParam(5, size('hidden', '隐藏 hidden', 12)),
    layers: integerParam(2, size('layers', '层数 layers', 3)),
    bidirectional: flagParam(true, { label: { en: 'both directions', zh: '双向 bidirectional' } }),
    batchFirst: flagParam(true, { label: { en: 'batch_first', zh: 'batch_first' } }),
    mixed: flagParam(false, {
      label: { en: 'feed [batch, time, input] regardless', zh: '一律喂 [batch, time, input]' },
    }),
    reading: choiceParam('layers', {
      label: { en: 'first axis of h_n', zh: 'h_n 的第一轴' },
      options: [
        { value: 'layers', label: { en: 'layers × directions', zh: '层数 × 方向数' } },
        { value: 'sequence', label: { en: 'sequence × directions (notes)', zh: '序列长 × 方向数（笔记）' } },
      ],
    }),
    cut: choiceParam('hidden', {
      label: { en: 'chunk the gates along', zh: '沿哪一轴 chunk' },
      options: [
        { value: 'hidden', label: { en: 'dim 1, hidden', zh: 'dim 1，hidden' } },
        { value: 'batch', label: { en: 'dim 0, batch', zh: 'dim 0，batch' } },
      ],
    }),
    reset: choiceParam('after', {
      label: { en: 'reset gate', zh: '重置门' },
      options: [
        { value: 'after', label: { en: 'after the product (PyTorch)', zh: '乘权重之后（PyTorch）' } },
        { value: 'before', label: { en: 'before the product (tf.layers)', zh: '乘权重之前（tf.layers）' } },
      ],
    }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'gate',
      row: 'gates',
      ask: { en: 'Shape of r_i after chunk?', zh: 'chunk 之后 r_i 的形状？' },
      answer: { kind: 'shape' },
      truth: ({ shapes }) => formatShape(shapes.gates[0] ?? []),
    },
    {
      id: 'out',
      row: 'out',
      ask: { en: 'Shape of out?', zh: 'out 的形状？' },
      answer: { kind: 'shape' },
      truth: ({ shapes }) => formatShape(shapes.out),
    },
    {
      id: 'hidden',
      row: 'hidden',
      ask: { en: 'Shape of h_n?', zh: 'h_n 的形状？' },
      answer: { kind: 'shape' },
      truth: ({ shapes }) => formatShape(shapes.hidden),
    },
  ],
  counterexamples: [
    {
      id: 'notes',
      label: { en: 'the notes’ formula', zh: '笔记的公式' },
      params: { reading: 'sequence' },
      refutes: ['hidden'],
    },
    {
      id: 'batch-for-time',
      label: { en: 'batch_first forgotten', zh: '忘了 batch_first' },
      params: { batchFirst: false, mixed: true },
      refutes: ['hidden', 'last'],
    },
    {
      id: 'wrong-cut',
      label: { en: 'chunk along dim 0', zh: '沿 dim 0 chunk' },
      params: { cut: 'batch' },
      refutes: ['gates'],
    },
    {
      id: 'reset-before',
      label: { en: 'reset before the product', zh: '先重置再乘' },
      params: { reset: 'before' },
      refutes: ['torch'],
    },
  ],
  goldens,
  exercises: [outputShapeExercise, hiddenShapeExercise, gateShapeExercise],
  formula: String.raw`\htmlData{part=gates}{r_t, z_t, n_t \in \mathbb{R}^{B \times H}}, \quad \htmlData{part=torch}{h_t = (1 - z_t) \odot n_t + z_t \odot h_{t-1}}, \quad \htmlData{part=out}{\text{out} \in \mathbb{R}^{B \times T \times DH}}, \quad \htmlData{part=hidden}{h_n \in \mathbb{R}^{LD \times B \times H}}, \quad \htmlData{part=last}{h_n^{(L)} = \text{out}_T}`,
  code,
  run,
  judge,
});
