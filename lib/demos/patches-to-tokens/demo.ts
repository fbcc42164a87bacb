import { defineDemo } from '@/lib/demos/contract';
import { code, formula } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';
import { tokenMatrix } from './token-matrix';

const factors = ['2', '4', '8'];

export default defineDemo({
  id: 'patches-to-tokens',
  number: 'D32',
  title: { en: 'From patches to tokens', zh: '从 patch 到 token' },
  concept: 'tfm.patches',
  noteLines: [241],
  claim: {
    en: 'Patches of P × P pixels turn an H × W image into (H/P)·(W/P) tokens of P·P·3 numbers; nothing is lost on the way, and a convolution of stride P is the same as a linear layer on them.',
    zh: '每块 P×P 像素，H×W 的图就成了 (H/P)·(W/P) 个 token，每个 P·P·3 个数；途中什么也没丢，而步幅为 P 的卷积等于对它们做一个线性层。',
  },
  stance: {
    notes: {
      en: 'The notes: “16×16 patches, so 256 tokens”. True of a 16 × 16 grid; patches of 16 × 16 pixels cut CIFAR’s 32 × 32 into 4.',
      zh: '笔记：“16x16 patches，共 256 个 token”。16×16 的网格才是 256；若是 16×16 像素的块，CIFAR 的 32×32 只有 4 个。',
    },
    verdict: 'half-true',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'tokens',
      row: 'count',
      ask: {
        en: 'How many tokens, with image and patch as set?',
        zh: '按现在的图像与 patch，共几个 token？',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ shape }) => String(shape[0]),
    },
    {
      id: 'half',
      row: 'sizes',
      ask: {
        en: 'Half the patch side: the number of tokens is multiplied by …',
        zh: 'patch 边长减半：token 数变成几倍？',
      },
      answer: {
        kind: 'choice',
        options: [
          ...factors.map((value) => ({ value, label: { en: value, zh: value } })),
          { value: 'other', label: { en: 'another factor', zh: '其他' } },
        ],
      },
      truth({ halved, shape }) {
        const factor = String((halved ?? Number.NaN) / shape[0]);
        return factors.includes(factor) ? factor : 'other';
      },
    },
  ],
  counterexamples: [
    {
      id: 'grid',
      label: { en: '16 × 16 as a grid', zh: '把 16×16 当网格' },
      params: { patch: 16, reading: 'grid' },
      refutes: ['count'],
    },
    {
      id: 'does-not-fit',
      label: { en: 'patches of 5 pixels', zh: '每块 5 像素' },
      params: { patch: 5 },
      refutes: ['count', 'back'],
    },
    {
      id: 'shuffled',
      label: { en: 'shuffle the tokens', zh: '打乱 token' },
      params: { order: 'shuffled' },
      refutes: ['back'],
    },
    {
      id: 'colour-first',
      label: { en: 'weights colour first', zh: '权重按颜色在前来读' },
      params: { kernel: 'colour-first' },
      refutes: ['conv'],
    },
  ],
  goldens,
  exercises: [tokenMatrix],
  formula,
  code,
  run,
  judge,
});
