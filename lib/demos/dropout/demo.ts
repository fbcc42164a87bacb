import { defineDemo } from '@/lib/demos/contract';
import { spread } from './bernoulli';
import { code, formula } from './code';
import type { Evidence } from './evidence';
import { keptValue } from './exercises';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';
import { claim, counterexampleLabels, evalOptions, stance, title } from './text';

export default defineDemo<typeof params, Evidence>({
  id: 'dropout',
  number: 'D07',
  title,
  concept: 'ml.regularise',
  noteLines: [59, 63],
  claim,
  stance,
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'kept',
      row: 'values',
      ask: {
        en: 'A 1 that is kept, in training, at p as set, becomes',
        zh: '训练时按现在的 p，保留下来的 1 变成',
      },
      answer: { kind: 'number', tolerance: 0.01 },
      truth: ({ ones }) => String(Number(ones.kept.toFixed(4))),
    },
    {
      id: 'mean',
      row: 'mean',
      ask: { en: 'The mean of dropout(ones), in training', zh: '训练时 dropout(全 1) 的均值' },
      answer: { kind: 'number', tolerance: 0.05 },
      truth: ({ ones }) => String(Number(ones.mean.toFixed(4))),
    },
    {
      id: 'eval',
      row: 'eval',
      ask: {
        en: 'After model.eval(), 20 predictions for one input …',
        zh: 'model.eval() 之后，同一输入预测 20 次……',
      },
      answer: { kind: 'choice', options: evalOptions },
      truth: ({ evaluated }) => (spread(evaluated.predictions) === 0 ? 'same' : 'scatter'),
    },
  ],
  counterexamples: [
    {
      id: 'forgotten',
      label: counterexampleLabels.forgotten,
      params: { evalCalled: false },
      refutes: ['eval'],
    },
    {
      id: 'unscaled',
      label: counterexampleLabels.unscaled,
      params: { rescale: false },
      refutes: ['values', 'mean', 'expectation'],
    },
    { id: 'none', label: counterexampleLabels.none, params: { p: 0 }, refutes: ['values'] },
    {
      id: 'layer',
      label: counterexampleLabels.layer,
      params: { coin: 'layer' },
      refutes: ['values', 'share', 'mean'],
    },
  ],
  goldens,
  exercises: [keptValue],
  formula,
  code,
  run,
  judge,
});
