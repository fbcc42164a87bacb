import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import {
  choiceParam,
  flagParam,
  imageParam,
  integerParam,
  realParam,
  textParam,
} from '@/lib/demos/shared/params';
import { attentionShape } from './attention-shape';
import { code, formula } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { run } from './run';

export default defineDemo({
  id: 'self-attention',
  number: 'D33',
  title: { en: 'Self-attention is N × N', zh: '自注意力是 N × N' },
  concept: 'tfm.attention',
  noteLines: [253, 267],
  claim: {
    en: 'Attention over N tokens has shape [B, N, N] whatever the feature size d; each row sums to 1, the columns need not, and an output is the mean of the values, weighted by its row.',
    zh: 'N 个 token 的注意力形状是 [B, N, N]，与特征维 d 无关；每行和为 1，列和不必；输出是各 value 按该行权重的平均。',
  },
  stance: {
    notes: {
      en: 'The notes read (4, 100, 100) as batch and feature size. If it is attention, both 100s count tokens: d has left the shape.',
      zh: '笔记把 (4, 100, 100) 读成 batch 与 feature size。若是注意力，两个 100 都是 token 数：d 已经不在形状里。',
    },
    verdict: 'refuted',
  },
  params: z.object({
    source: choiceParam('sentence', {
      label: { en: 'tokens from', zh: 'token 来源' },
      options: [
        { value: 'sentence', label: { en: 'a sentence, untrained', zh: '一句话（未训练）' } },
        { value: 'digit', label: { en: 'a digit, trained ViT', zh: '数字图（训练好的 ViT）' } },
      ],
    }),
    sentence: textParam('the cat sat on the mat because it was tired', {
      label: { en: 'sentence', zh: '句子' },
      maxLength: 80,
    }),
    picture: imageParam({
      label: { en: 'digit', zh: '数字图' },
      width: 28,
      height: 28,
      channels: 1,
      draw: true,
    }),
    batch: integerParam(4, { label: { en: 'sequences B', zh: '序列数 B' }, min: 1, max: 6 }),
    size: integerParam(8, { label: { en: 'feature size d', zh: '特征维 d' }, min: 2, max: 64 }),
    head: integerParam(1, { label: { en: 'head of the ViT', zh: 'ViT 的头' }, min: 1, max: 4 }),
    product: choiceParam('tokens', {
      label: { en: 'product', zh: '乘法' },
      options: [
        { value: 'tokens', label: { en: 'Q Kᵀ: tokens', zh: 'Q Kᵀ：token 间' } },
        { value: 'features', label: { en: 'Qᵀ K: features', zh: 'Qᵀ K：特征间' } },
      ],
    }),
    softmaxOver: choiceParam('keys', {
      label: { en: 'softmax over', zh: 'softmax 沿' },
      options: [
        { value: 'keys', label: { en: 'keys, dim −1', zh: 'key，dim −1' } },
        { value: 'queries', label: { en: 'queries, dim −2', zh: 'query，dim −2' } },
      ],
    }),
    scaled: flagParam(true, { label: { en: 'divide by √d', zh: '除以 √d' } }),
    temperature: realParam(1, {
      label: { en: 'temperature', zh: '温度' },
      min: 0.1,
      max: 100,
      step: 0.1,
      log: true,
    }),
    weights: integerParam(1, { label: { en: 'seed of the weights', zh: '权重的随机种子' }, min: 1, max: 99 }),
  }),
  cost: 'gpu',
  predictions: [
    {
      id: 'shape',
      row: 'shape',
      ask: {
        en: 'Shape of the attention weights for these tokens?',
        zh: '这些 token 的注意力权重是什么形状？',
      },
      answer: { kind: 'shape' },
      truth: ({ shapes }) => formatShape(shapes.attention),
    },
    {
      id: 'sums',
      row: 'rows',
      ask: { en: 'What sums to 1?', zh: '哪些和为 1？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'rows', label: { en: 'each row', zh: '每行' } },
          { value: 'columns', label: { en: 'each column', zh: '每列' } },
          { value: 'both', label: { en: 'both', zh: '都是' } },
          { value: 'neither', label: { en: 'neither', zh: '都不' } },
        ],
      },
      truth({ rowError, columnError }) {
        const [rows, columns] = [rowError <= 1e-5, columnError <= 1e-5];
        if (rows && columns) return 'both';
        return rows ? 'rows' : columns ? 'columns' : 'neither';
      },
    },
    {
      id: 'doubled',
      row: 'shape',
      ask: { en: 'If d doubles, the shape …', zh: 'd 加倍时，这个形状……' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'stays', label: { en: 'stays', zh: '不变' } },
          { value: 'grows', label: { en: 'grows', zh: '变大' } },
        ],
      },
      truth: ({ shapes }) =>
        formatShape(shapes.hundred[0] ?? []) === formatShape(shapes.hundred[1] ?? []) ? 'stays' : 'grows',
    },
  ],
  counterexamples: [
    {
      id: 'wrong-axis',
      label: { en: 'softmax over dim −2', zh: 'softmax 沿 dim −2' },
      params: { softmaxOver: 'queries' },
      refutes: ['rows', 'columns'],
    },
    {
      id: 'features',
      label: { en: 'multiply Qᵀ K', zh: '改乘 Qᵀ K' },
      params: { product: 'features' },
      refutes: ['shape'],
    },
    {
      id: 'unscaled',
      label: { en: 'd = 64, no ÷ √d', zh: 'd = 64，不除以 √d' },
      params: { size: 64, scaled: false },
      refutes: ['spread'],
    },
    {
      id: 'hot',
      label: { en: 'temperature 100', zh: '温度 100' },
      params: { temperature: 100 },
      refutes: ['columns'],
    },
  ],
  goldens,
  exercises: [attentionShape],
  formula,
  code,
  run,
  judge,
});
