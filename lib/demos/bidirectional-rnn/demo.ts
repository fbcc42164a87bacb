import { defineDemo } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import { code } from './code';
import { backwardSeen } from './exercises';
import golden from './golden.json';
import { judge } from './judge';
import { params } from './params';
import { largest, seenBy } from './reach';
import { run } from './run';

export default defineDemo({
  id: 'bidirectional-rnn',
  number: 'D28',
  title: { en: 'What a bidirectional RNN sees', zh: '双向 RNN 看到什么' },
  concept: 'rnn.bi',
  noteLines: [229],
  claim: {
    en: 'In one bidirectional layer the forward half of out[t] has read exactly the tokens up to t, the backward half exactly those from t on; nothing is reordered, and the backward pass ends at position 0.',
    zh: '一层双向 RNN 里，out[t] 的正向一半恰好读过 t 及之前的 token，反向一半恰好读过 t 及之后的；没有调换顺序，反向那一遍止于位置 0。',
  },
  stance: {
    notes: {
      en: 'The notes use two directions because word order sometimes changes. The second direction adds the future; it moves no word.',
      zh: '笔记说语序有时要变，所以用双向。第二个方向带来的是后文，并不移动任何词。',
    },
    verdict: 'refuted',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'peek',
      row: 'future',
      ask: {
        en: 'Does the forward half at t depend on token t + 1?',
        zh: '位置 t 的正向一半依赖 t + 1 的 token 吗？',
      },
      answer: {
        kind: 'choice',
        options: [
          { value: 'no', label: { en: 'no, not at all', zh: '毫不依赖' } },
          { value: 'yes', label: { en: 'yes', zh: '依赖' } },
        ],
      },
      truth: ({ reach }) => (largest(reach.forward, (t, s) => s > t) > 0 ? 'yes' : 'no'),
    },
    {
      id: 'slice',
      row: 'final',
      ask: { en: 'h_n of the backward direction equals', zh: '反向的 h_n 等于' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'end', label: { en: 'out[:, −1, H:]', zh: 'out[:, −1, H:]' } },
          { value: 'start', label: { en: 'out[:, 0, H:]', zh: 'out[:, 0, H:]' } },
          { value: 'neither', label: { en: 'neither', zh: '都不是' } },
        ],
      },
      truth: ({ finalAt }) => (finalAt.start === 0 ? 'start' : finalAt.end === 0 ? 'end' : 'neither'),
    },
    {
      id: 'last-half',
      row: 'summary',
      ask: {
        en: 'Tokens the backward half has read at the last position',
        zh: '在末位置，反向一半读过几个 token？',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ reach, tokens }) => `${seenBy(reach, 'backward', tokens.length - 1).length}`,
    },
  ],
  counterexamples: [
    {
      id: 'last-slice',
      label: { en: 'summary out[:, −1, :]', zh: '用 out[:, −1, :] 作摘要' },
      params: { summary: 'last' },
      refutes: ['summary'],
    },
    {
      id: 'not-flipped',
      label: { en: 'states not put back', zh: '状态没有放回原位' },
      params: { second: 'not-flipped' },
      refutes: ['past', 'final', 'torch'],
    },
    {
      id: 'same-way',
      label: { en: 'both passes from the start', zh: '两遍都从头读' },
      params: { second: 'forward' },
      refutes: ['past', 'torch'],
    },
    {
      id: 'two-layers',
      label: { en: 'two layers', zh: '两层' },
      params: { layers: 2 },
      refutes: ['future', 'past'],
    },
  ],
  goldens: [
    {
      id: 'first',
      params: {},
      row: 'torch',
      values: goldenNumbers(golden.out).slice(0, 2),
      pick: ({ reference }) => reference.out.slice(0, 2),
      tolerance: 1e-6,
    },
    {
      id: 'out',
      params: {},
      values: goldenNumbers(golden.out),
      pick: ({ reference }) => reference.out,
      tolerance: 1e-6,
    },
    {
      id: 'slopes',
      params: {},
      values: goldenNumbers(golden.reach),
      pick: ({ reference }) => reference.reach,
      tolerance: 1e-6,
    },
  ],
  exercises: [backwardSeen],
  formula: String.raw`\htmlData{part=future}{\frac{\partial \overrightarrow{h}_t}{\partial x_s} = 0 \;\; (s > t)} \qquad
\htmlData{part=past}{\frac{\partial \overleftarrow{h}_t}{\partial x_s} = 0 \;\; (s < t)} \qquad
\htmlData{part=final}{\overleftarrow{h}_{n} = \overleftarrow{h}_{0}}, \;\; \htmlData{part=summary}{[\overrightarrow{h}_{T-1},\, \overleftarrow{h}_{0}]}`,
  code,
  run,
  judge,
});
