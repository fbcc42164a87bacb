import { defineDemo } from '@/lib/demos/contract';
import { code, formula } from './code';
import type { Evidence } from './evidence';
import { patienceStop } from './exercises';
import golden from './golden.json';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';
import { lateLoss, lowest } from './stopping';
import { claim, counterexampleLabels, stance, title, trainOptions } from './text';

export default defineDemo<typeof params, Evidence>({
  id: 'early-stopping',
  number: 'D08',
  title,
  concept: 'ml.regularise',
  noteLines: [51, 63, 127],
  claim,
  stance,
  params,
  cost: 'training',
  predictions: [
    {
      id: 'best',
      row: 'turn',
      ask: {
        en: 'Validation is lowest at which of the epochs? (± 5)',
        zh: '验证损失在第几个 epoch 最低？（±5）',
      },
      answer: { kind: 'number', tolerance: 5 },
      truth: ({ losses }) => String(lowest(losses.validation)),
    },
    {
      id: 'train',
      row: 'fall',
      ask: { en: 'After that epoch the training loss …', zh: '在那之后，训练损失……' },
      answer: { kind: 'choice', options: trainOptions },
      truth: ({ losses: { train, validation } }) => {
        const change = lateLoss(train) / (train[lowest(validation)] ?? Number.NaN);
        return change < 0.9 ? 'falls' : change > 1.1 ? 'rises' : 'stays';
      },
    },
  ],
  counterexamples: [
    { id: 'plenty', label: counterexampleLabels.plenty, params: { points: 400 }, refutes: ['turn', 'test'] },
    { id: 'small', label: counterexampleLabels.small, params: { hidden: 2 }, refutes: ['test'] },
    { id: 'train', label: counterexampleLabels.train, params: { watch: 'train' }, refutes: ['stop'] },
    { id: 'impatient', label: counterexampleLabels.impatient, params: { patience: 1 }, refutes: ['stop'] },
  ],
  goldens: [
    {
      id: 'ten-epochs',
      params: { data: 1, epochs: 10 },
      values: [...golden.train, ...golden.validation, ...golden.test],
      pick: ({ losses }) => [...losses.train, ...losses.validation, ...losses.test],
      tolerance: 1e-3,
    },
  ],
  exercises: [patienceStop],
  formula,
  code,
  run,
  judge,
});
