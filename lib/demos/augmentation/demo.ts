import { defineDemo } from '@/lib/demos/contract';
import { code, formula } from './code';
import type { Evidence } from './evidence';
import { labelSurvives } from './exercises';
import { goldens } from './goldens';
import { judge, thresholds } from './judge';
import { params } from './params';
import { changeOptions, coinOptions } from './prediction-options';
import { run } from './run';
import { claim, counterexampleLabels, stance, title } from './text';

export default defineDemo<typeof params, Evidence>({
  id: 'augmentation',
  number: 'D09',
  title,
  concept: 'ml.augment',
  noteLines: [81, 85, 87],
  claim,
  stance,
  params,
  cost: 'training',
  predictions: [
    {
      id: 'plain',
      row: 'shifted',
      ask: {
        en: 'The plain net on shifted digits (chance 10 %): right in',
        zh: '不增强的网络遇到移动的数字（乱猜 10 %）：答对',
      },
      answer: { kind: 'number', tolerance: 8, unit: { en: '%', zh: '%' } },
      truth: ({ tests }) => String(Math.round(tests?.shifted[0] ?? 0)),
    },
    {
      id: 'price',
      row: 'centred',
      ask: {
        en: 'On centred digits, net A (shifts, same steps) compared with the plain net is …',
        zh: '居中的数字上，网络 A（平移，步数相同）比不增强的网络……',
      },
      answer: { kind: 'choice', options: changeOptions },
      truth: ({ tests }) => {
        const change = tests ? tests.centred[1] - tests.centred[0] : 0;
        return change <= -thresholds.price ? 'worse' : change >= thresholds.price ? 'better' : 'same';
      },
    },
    {
      id: 'coin',
      row: 'pair',
      ask: {
        en: '“6 or 9?” Net B (half turns, labels kept) is right in …',
        zh: '“6 还是 9？”网络 B（转半圈、标签不变）答对……',
      },
      answer: { kind: 'choice', options: coinOptions },
      truth: ({ tests }) => {
        const right = tests?.sixNine[2] ?? 50;
        return right >= 75 ? 'sure' : right < 25 ? 'reversed' : 'coin';
      },
    },
  ],
  counterexamples: [
    {
      id: 'centred-test',
      label: counterexampleLabels.centredTest,
      params: { testFar: 0 },
      refutes: ['shifted'],
    },
    {
      id: 'nothing',
      label: counterexampleLabels.nothing,
      params: { first: 'none' },
      refutes: ['shifted', 'centred'],
    },
    { id: 'relabel', label: counterexampleLabels.relabel, params: { relabel: true }, refutes: ['pair'] },
    {
      id: 'mirror',
      label: counterexampleLabels.mirror,
      params: { second: 'flip-x' },
      refutes: ['pair', 'renamed'],
    },
  ],
  goldens,
  exercises: [labelSurvives],
  formula,
  code,
  run,
  judge,
});
