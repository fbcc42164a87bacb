import type { Prediction } from '@/lib/demos/contract';
import { equal, kindOf } from './judge';
import { operationNouns } from './nouns';
import type { OperationName } from './operations';
import type { EquivarianceEvidence, EquivarianceParams } from './run';

const offered = ['affine', 'relu', 'average', 'max'] satisfies OperationName[];

/** What the learner commits to. */
export const predictions: readonly Prediction<EquivarianceEvidence, EquivarianceParams>[] = [
  {
    id: 'linear',
    row: 'bent',
    ask: { en: 'Which of these is linear?', zh: '其中哪个是线性的？' },
    answer: {
      kind: 'choice',
      options: [
        ...offered.map((value) => ({ value, label: operationNouns[value] })),
        { value: 'several', label: { en: 'several', zh: '不止一个' } },
      ],
    },
    truth({ measured }) {
      const linear = offered.filter((name) => kindOf(measured[name]) === 'linear');
      return linear.length === 1 && linear[0] ? linear[0] : 'several';
    },
  },
  {
    id: 'head',
    row: 'invariant',
    ask: { en: 'Shift the picture: the end of the network …', zh: '图像移动后，网络末层的输出……' },
    answer: {
      kind: 'choice',
      options: [
        { value: 'same', label: { en: 'stays the same', zh: '不变' } },
        { value: 'changes', label: { en: 'changes', zh: '会变' } },
      ],
    },
    truth: ({ measured, params }) => (measured[params.head].change <= equal ? 'same' : 'changes'),
  },
];
