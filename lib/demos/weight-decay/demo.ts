import { defineDemo } from '@/lib/demos/contract';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import { code, formula } from './code';
import { type Evidence, endsOf, zeros } from './evidence';
import { decayStep } from './exercises';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';
import { adamOptions, claim, counterexampleLabels, stance, title } from './text';

export default defineDemo<typeof params, Evidence>({
  id: 'weight-decay',
  number: 'D06',
  title,
  concept: 'ml.weight_decay',
  noteLines: [59, 63, 65],
  claim,
  stance,
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'proximal',
      row: 'sparse',
      ask: {
        en: 'Of the 12 weights, exactly 0 after proximal L1',
        zh: '12 个权重中，近端 L1 之后恰为 0 的个数',
      },
      answer: { kind: 'number', tolerance: 1 },
      truth: (evidence) => String(zeros(endsOf(evidence).proximal)),
    },
    {
      id: 'sgd',
      row: 'never',
      ask: {
        en: 'Exactly 0 with α Σ|w| in the loss, by plain SGD',
        zh: '把 α Σ|w| 加进损失、用普通 SGD，恰为 0 的个数',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: (evidence) => String(zeros(endsOf(evidence).l1)),
    },
    {
      id: 'adam',
      row: 'adam',
      ask: {
        en: 'Under Adam, L2 in the loss and weight decay end …',
        zh: 'Adam 下，损失里加 L2 与 weight decay 得到……',
      },
      answer: { kind: 'choice', options: adamOptions },
      truth: (evidence) => {
        const { adamL2, adamW } = endsOf(evidence);
        return maxDifference(adamL2, adamW) < 1e-3 ? 'same' : 'different';
      },
    },
  ],
  counterexamples: [
    {
      id: 'adam',
      label: counterexampleLabels.adam,
      params: { optimiser: 'adam' },
      refutes: ['same'],
    },
    {
      id: 'momentum',
      label: counterexampleLabels.momentum,
      params: { optimiser: 'momentum' },
      refutes: ['same'],
    },
    { id: 'none', label: counterexampleLabels.none, params: { lambda: 0 }, refutes: ['shrink', 'adam'] },
    { id: 'no-l1', label: counterexampleLabels.noL1, params: { alpha: 0 }, refutes: ['sparse'] },
    { id: 'too-much', label: counterexampleLabels.tooMuch, params: { alpha: 4 }, refutes: ['sparse'] },
  ],
  goldens,
  exercises: [decayStep],
  formula,
  code,
  run,
  judge,
});
