import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { lastOf } from './evidence';
import { goldens } from './goldens';
import { iouValue } from './iou-exercise';
import { judge, pushOf } from './judge';
import { lossLabels } from './loss-labels';
import { lossNames } from './losses';
import { run } from './run';

const box = { min: -10, max: 40, step: 0.1 };

export default defineDemo({
  id: 'iou-loss',
  number: 'D22',
  title: { en: 'IoU as a loss', zh: '把 IoU 当作损失' },
  concept: 'det.iou_loss',
  noteLines: [205],
  claim: {
    en: 'While two boxes are apart, the loss 1 − IoU has gradient exactly 0 at all four edges, so no number of steps brings them together; where they overlap it has a gradient.',
    zh: '只要两框不相交，损失 1 − IoU 对四条边的梯度就恰好为 0，走多少步都不会靠近；而在重叠处它是有梯度的。',
  },
  stance: {
    notes: {
      en: 'The notes say IoU is not used because it cannot be differentiated.',
      zh: '笔记说：不用 IoU，因为它不可导。',
    },
    verdict: 'half-true',
  },
  params: z.object({
    box: vectorParam([20, 1.3, 30, 11.3], {
      label: { en: 'box: x1 y1 x2 y2', zh: '预测框：x1 y1 x2 y2' },
      ...box,
    }),
    target: vectorParam([0, 0, 10, 10], {
      label: { en: 'target: x1 y1 x2 y2', zh: '目标框：x1 y1 x2 y2' },
      ...box,
    }),
    loss: choiceParam('iou', {
      label: { en: 'loss', zh: '损失' },
      options: lossNames.map((value) => ({ value, label: lossLabels[value] })),
    }),
    rate: realParam(20, {
      label: { en: 'learning rate, falling to 0', zh: '学习率（线性降到 0）' },
      min: 0.1,
      max: 50,
      step: 0.1,
      log: true,
    }),
    steps: integerParam(400, { label: { en: 'steps', zh: '步数' }, min: 10, max: 600 }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'push',
      row: 'gradient',
      ask: { en: 'Which way does the first step push the box?', zh: '第一步会把框推向哪里？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'nearer', label: { en: 'towards the target', zh: '靠近目标' } },
          { value: 'nowhere', label: { en: 'nowhere', zh: '不动' } },
          { value: 'elsewhere', label: { en: 'somewhere else', zh: '别的方向' } },
        ],
      },
      truth: (evidence, { target }) => pushOf(evidence, target),
    },
    {
      id: 'iou-after',
      row: 'still',
      ask: { en: 'IoU after all the steps?', zh: '走完所有步之后 IoU 是多少？' },
      answer: { kind: 'number', tolerance: 0.02 },
      truth: ({ chosen }) => lastOf(chosen).iou.toFixed(4),
    },
  ],
  counterexamples: [
    {
      id: 'overlapping',
      label: { en: 'start overlapping', zh: '起点就重叠' },
      params: { box: [5, 1.3, 15, 11.3] },
      refutes: ['gradient', 'still'],
    },
    {
      id: 'giou',
      label: { en: 'use GIoU', zh: '改用 GIoU' },
      params: { loss: 'giou' },
      refutes: ['gradient', 'still'],
    },
    {
      id: 'inside',
      label: { en: 'start inside the target', zh: '起点在目标内部' },
      params: { box: [2, 3.1, 7, 7.4] },
      refutes: ['gradient', 'still'],
    },
    {
      id: 'whole-pixels',
      label: { en: 'count whole pixels', zh: '只数整像素' },
      params: { loss: 'pixels' },
      refutes: ['overlap'],
    },
    {
      id: 'small-rate',
      label: { en: 'rate 0.1', zh: '学习率 0.1' },
      params: { rate: 0.1 },
      refutes: ['giou'],
    },
  ],
  goldens,
  exercises: [iouValue],
  formula: String.raw`A \cap B = \varnothing \;\Rightarrow\; \htmlData{part=gradient}{\nabla_{\!B}\,(1 - \text{IoU}) = 0} \;\Rightarrow\; \htmlData{part=still}{B_T = B_0}, \quad |A \cap B| > 0 \;\Rightarrow\; \htmlData{part=overlap}{\nabla_{\!B}\,(1 - \text{IoU}) \neq 0}, \quad \htmlData{part=giou}{\text{GIoU} = \text{IoU} - \tfrac{|C| - |A \cup B|}{|C|}}`,
  code,
  run,
  judge,
});
