import { defineDemo } from '@/lib/demos/contract';
import { code, formula } from './code';
import type { Evidence } from './evidence';
import { movedLoss, predictionSlope } from './exercises';
import { goldens } from './goldens';
import { growthOf, judge } from './judge';
import { params } from './params';
import { run } from './run';
import { claim, counterexampleLabels, stance, sumOptions, title, twiceOptions } from './text';

export default defineDemo<typeof params, Evidence>({
  id: 'mean-squared-error',
  number: 'D05',
  title,
  concept: 'ml.mse',
  noteLines: [107],
  claim,
  stance,
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'moved',
      row: 'outlier',
      ask: {
        en: 'The loss once the marked point has moved',
        zh: '标出的点移动之后的损失',
      },
      answer: { kind: 'number', tolerance: 0.01 },
      truth: ({ moved }) => String(Number(moved.toFixed(4))),
    },
    {
      id: 'twice',
      row: 'twice',
      ask: { en: 'Every point is there twice: the gradient …', zh: '每个点都重复一次：梯度……' },
      answer: { kind: 'choice', options: twiceOptions },
      truth: (evidence) => {
        const growth = growthOf(evidence);
        return growth < 0.75 ? 'half' : growth > 1.5 ? 'double' : 'same';
      },
    },
    {
      id: 'sum',
      row: 'descent',
      ask: {
        en: 'reduction = "sum" at the same learning rate: descent …',
        zh: '同样的学习率，改用 reduction="sum"：梯度下降……',
      },
      answer: { kind: 'choice', options: sumOptions },
      truth: ({ descent }) => {
        const [start = Number.NaN, end = Number.NaN] = [descent.sum[0], descent.sum.at(-1)];
        return end <= start ? 'arrives' : 'runs-away';
      },
    },
  ],
  counterexamples: [
    {
      id: 'sum',
      label: counterexampleLabels.sum,
      params: { reduction: 'sum' },
      refutes: ['area', 'gradient', 'twice', 'descent'],
    },
    {
      id: 'absolute',
      label: counterexampleLabels.absolute,
      params: { loss: 'absolute' },
      refutes: ['gradient', 'outlier'],
    },
    { id: 'still', label: counterexampleLabels.still, params: { by: 0 }, refutes: ['outlier'] },
    { id: 'unsure', label: counterexampleLabels.unsure, params: { logit: 0 }, refutes: ['classes'] },
  ],
  goldens,
  exercises: [movedLoss, predictionSlope],
  formula,
  code,
  run,
  judge,
});
