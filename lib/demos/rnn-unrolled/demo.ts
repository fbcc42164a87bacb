import { defineDemo } from '@/lib/demos/contract';
import { code } from './code';
import { parameterExercise, secondStateExercise } from './exercises';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';

export default defineDemo({
  id: 'rnn-unrolled',
  number: 'D26',
  title: { en: 'One cell, unrolled', zh: '展开一个循环 cell' },
  concept: 'rnn.cell',
  noteLines: [225, 227],
  claim: {
    en: 'A recurrent layer is one cell used at every step: hidden × (input + hidden + 2) parameters however long the sequence, and a state that carries the first input to the last step.',
    zh: '循环层就是一个 cell 用在每一步：不论序列多长，参数都是 hidden × (input + hidden + 2) 个；状态把第一个输入一路带到最后一步。',
  },
  stance: {
    notes: {
      en: 'The notes: a single recurrent cell is trained, every element passes through it, and it also takes a hidden state.',
      zh: '笔记：训练的是单个循环 cell，每个元素都经过它，它还输入一个隐状态。',
    },
    verdict: 'confirmed',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'now',
      row: 'parameters',
      ask: { en: 'How many parameters for these T steps?', zh: '这 T 步共有多少参数？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ parameters }) => String(parameters.now),
    },
    {
      id: 'tenfold',
      row: 'parameters',
      ask: { en: 'And for ten times as many steps?', zh: '步数乘十，又是多少？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ parameters }) => String(parameters.tenfold),
    },
    {
      id: 'felt',
      row: 'memory',
      ask: { en: 'Which input does the last state feel?', zh: '最后的状态感受到哪些输入？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'last', label: { en: 'only the last', zh: '只有最后一个' } },
          { value: 'all', label: { en: 'every one', zh: '每一个' } },
          { value: 'some', label: { en: 'some of them', zh: '其中一些' } },
        ],
      },
      truth: ({ felt }) =>
        felt.every((size) => size > 0)
          ? 'all'
          : felt.slice(0, -1).every((size) => size === 0)
            ? 'last'
            : 'some',
    },
  ],
  counterexamples: [
    {
      id: 'untied',
      label: { en: 'own weights at each step', zh: '每步各用一套权重' },
      params: { untied: true },
      refutes: ['parameters', 'layer', 'torch'],
    },
    {
      id: 'no-recurrence',
      label: { en: 'cut h → h', zh: '切断 h → h' },
      params: { recurrence: 0 },
      refutes: ['memory', 'layer', 'torch'],
    },
    {
      id: 'relu',
      label: { en: 'relu for tanh', zh: '用 relu 换 tanh' },
      params: { activation: 'relu' },
      refutes: ['layer', 'torch'],
    },
  ],
  goldens,
  exercises: [parameterExercise, secondStateExercise],
  formula: String.raw`h_t=\htmlData{part=layer}{\tanh\bigl(W_{ih}x_t+b_{ih}+\htmlData{part=memory}{W_{hh}h_{t-1}}+b_{hh}\bigr)},\allowbreak\ \htmlData{part=parameters}{|\theta|=H(I+H+2)}`,
  code,
  run,
  judge,
});
