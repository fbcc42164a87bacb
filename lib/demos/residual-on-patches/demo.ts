import { defineDemo } from '@/lib/demos/contract';
import { code } from './code';
import { goldens } from './goldens';
import { judge, leastGain } from './judge';
import { params } from './params';
import { run } from './run';

export default defineDemo({
  id: 'residual-on-patches',
  number: 'D39',
  title: { en: 'A skip, and how much it gives', zh: '加个残差，能高多少' },
  concept: 'net.residual',
  noteLines: [243],
  claim: {
    en: 'In a deep net over patches, adding each layer’s input to its output raises accuracy by at least 25 points, with the same start, pictures and steps.',
    zh: '在处理图像块的深网络里，把每层的输入加到输出上，起点、图片、步数都相同，准确率至少高 25 个百分点。',
  },
  stance: {
    notes: {
      en: 'The notes record +18 % from a residual, once, without model or data: that number cannot be checked. This is another task; only the direction is on trial.',
      zh: '笔记记录加残差高了 18%：只有一次，没写模型和数据，这个数无法核对。这里换了任务，只检验方向。',
    },
    verdict: 'undecided',
  },
  params,
  cost: 'training',
  predictions: [
    {
      id: 'gain',
      row: 'accuracy',
      ask: { en: 'With the skip, accuracy on unseen pictures is …', zh: '加残差后，没见过的图上准确率……' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'higher', label: { en: 'at least 25 points higher', zh: '至少高 25 个百分点' } },
          { value: 'same', label: { en: 'within 25 points', zh: '相差不到 25 个百分点' } },
          { value: 'lower', label: { en: 'at least 25 points lower', zh: '至少低 25 个百分点' } },
        ],
      },
      truth: ({ accuracy }) => {
        const gain = accuracy ? accuracy.skip - accuracy.plain : 0;
        return gain >= leastGain ? 'higher' : gain <= -leastGain ? 'lower' : 'same';
      },
    },
    {
      id: 'plain',
      row: 'accuracy',
      ask: { en: 'And the net without it? (chance is 25 %)', zh: '不加残差的网络呢？（乱猜 25 %）' },
      answer: { kind: 'number', tolerance: 15, unit: { en: '%', zh: '%' } },
      truth: ({ accuracy }) => String(Math.round(accuracy?.plain ?? 25)),
    },
  ],
  counterexamples: [
    {
      id: 'shallow',
      label: { en: '2 layers, rate 0.01', zh: '2 层，学习率 0.01' },
      params: { depth: 2, rate: 0.01 },
      refutes: ['accuracy', 'loss', 'gradient'],
    },
    {
      id: 'he-relu',
      label: { en: 'relu, He’s start, rate 0.02', zh: 'relu 配 He 初始化，学习率 0.02' },
      params: { activation: 'relu', start: 'he', rate: 0.02 },
      refutes: ['loss'],
    },
    {
      id: 'no-skip',
      label: { en: 'skip of strength 0', zh: '残差强度为 0' },
      params: { strength: 0 },
      refutes: ['accuracy', 'loss', 'gradient'],
    },
  ],
  goldens,
  exercises: [],
  formula: String.raw`h_{l+1}=h_l+f(W_l h_l)\ \Rightarrow\ \htmlData{part=gradient}{\frac{\partial L}{\partial h_0}=\frac{\partial L}{\partial h_n}\prod_l\,(I+J_l)},\qquad \htmlData{part=accuracy}{A_{\text{skip}}\ge A_{\text{plain}}+25\,\%}`,
  code,
  run,
  judge,
});
