import { defineDemo } from '@/lib/demos/contract';
import { byHand } from './by-hand';
import { code } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';
import { precisionOf } from './scores';

export default defineDemo({
  id: 'class-weights',
  number: 'D17',
  title: { en: 'Class weights in cross-entropy', zh: '交叉熵的类别权重' },
  concept: 'ml.ce_weight',
  noteLines: [149, 189],
  claim: {
    en: 'Only the ratio of class weights counts: [2, 2] is [1, 1]. [1, 2] is another ruler, so its loss does not compare; weighing the rare class more raises recall and costs precision.',
    zh: '类别权重只看比例：[2, 2] 就是 [1, 1]。[1, 2] 是另一把尺，损失不能互比；少数类权重越大，召回率越高，精确率越低。',
  },
  stance: {
    notes: {
      en: 'The notes compare the loss of [1, 2] with that of [1, 1], and say all metrics got worse.',
      zh: '笔记拿 [1, 2] 的 loss 与 [1, 1] 的比较，并说 metric 都变差了。',
    },
    verdict: 'half-true',
  },
  params,
  cost: 'training',
  predictions: [
    {
      id: 'doubled',
      row: 'ratio',
      ask: { en: 'Weights [2, 2] instead of [1, 1]: the loss…', zh: '权重从 [1, 1] 改成 [2, 2]，损失会…' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'doubles', label: { en: 'doubles', zh: '翻倍' } },
          { value: 'stays', label: { en: 'stays', zh: '不变' } },
          { value: 'other', label: { en: 'changes otherwise', zh: '变成别的值' } },
        ],
      },
      truth: ({ batch: { ones, twos } }) =>
        Math.abs(twos - ones) <= 1e-5
          ? 'stays'
          : Math.abs(twos - 2 * ones) <= 1e-4 * ones
            ? 'doubles'
            : 'other',
    },
    {
      id: 'precision-at-20',
      row: 'precision',
      ask: { en: 'Rare class 20 times heavier: its precision…', zh: '少数类加权 20 倍，它的精确率…' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'rises', label: { en: 'rises', zh: '上升' } },
          { value: 'same', label: { en: 'stays (± 0.02)', zh: '不变（±0.02）' } },
          { value: 'falls', label: { en: 'falls', zh: '下降' } },
        ],
      },
      truth: ({ ladder }) => {
        const change = precisionOf(ladder.at(-1)?.counts ?? none) - precisionOf(ladder[0]?.counts ?? none);
        return change > 0.02 ? 'rises' : change < -0.02 ? 'falls' : 'same';
      },
    },
  ],
  counterexamples: [
    {
      id: 'sum',
      label: { en: 'reduction = sum', zh: '归约改为 sum' },
      params: { reduction: 'sum' },
      refutes: ['ratio', 'weighted'],
    },
    {
      id: 'count',
      label: { en: 'divide by the samples', zh: '除以样本数' },
      params: { reduction: 'count' },
      refutes: ['ratio', 'weighted'],
    },
    {
      id: 'knows-nothing',
      label: { en: 'a net that knows nothing', zh: '什么都不会的网络' },
      params: { margin: 0 },
      refutes: ['ruler'],
    },
    {
      id: 'far-apart',
      label: { en: 'blobs far apart', zh: '两团相距很远' },
      params: { centre: [4, 4] },
      refutes: ['recall', 'precision'],
    },
    {
      id: 'wrong-class',
      label: { en: 'weigh the common class', zh: '给多数类加权' },
      params: { heavy: 'common' },
      refutes: ['recall'],
    },
  ],
  goldens,
  exercises: [byHand],
  formula: String.raw`\htmlData{part=weighted}{L_w = \frac{\sum_i w_{y_i}\,\ell_i}{\sum_i w_{y_i}}} \quad\allowbreak \htmlData{part=ratio}{L_{2w} = L_w} \quad\allowbreak \htmlData{part=ruler}{L_{[1,2]} \ne L_{[1,1]}} \quad\allowbreak \htmlData{part=recall}{R_{20} > R_1} \quad\allowbreak \htmlData{part=precision}{P_{20} < P_1}`,
  code,
  run,
  judge,
});

const none = { tp: 0, fp: 0, fn: 0 };
