import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, flagParam, imageParam, integerParam, vectorParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { outputShape, perCell } from './exercises';
import { goldens } from './goldens';
import { judge } from './judge';
import { run } from './run';

const corner = { min: 0, max: 64, step: 1 };

export default defineDemo({
  id: 'anchors-and-objectness',
  number: 'D23',
  title: { en: 'Anchors and objectness', zh: 'anchor 与 objectness' },
  concept: 'det.anchor',
  noteLines: [209, 211],
  claim: {
    en: 'Each anchor of a cell is a slot of 5 + C numbers, so two objects with their centres in one cell can both be kept if their shapes match different anchors; and objectness keeps the empty slots silent.',
    zh: '格子里每个 anchor 是一个装 5 + C 个数的位置，所以中心落在同一格的两个物体，只要形状匹配不同的 anchor 就都能保住；而 objectness 让空位置保持沉默。',
  },
  stance: {
    notes: {
      en: 'The notes call the predicted numbers the anchor. The anchor is the fixed shape; the numbers are predicted relative to it. Three shapes are right.',
      zh: '笔记把预测出的那些数叫作 anchor。anchor 是固定的先验形状，数是相对它预测的。三种形状没有错。',
    },
    verdict: 'half-true',
  },
  params: z.object({
    first: vectorParam([26, 14, 37, 43], {
      label: { en: 'box a: x1 y1 x2 y2', zh: '框 a：x1 y1 x2 y2' },
      ...corner,
    }),
    second: vectorParam([17, 21, 45, 35], {
      label: { en: 'box b: x1 y1 x2 y2', zh: '框 b：x1 y1 x2 y2' },
      ...corner,
    }),
    digits: vectorParam([7, 2], {
      label: { en: 'digits drawn in a and b', zh: '画在 a、b 里的数字' },
      min: 0,
      max: 9,
      step: 1,
    }),
    anchors: choiceParam('three', {
      label: { en: 'anchors of a cell', zh: '每格的 anchor' },
      options: [
        { value: 'three', label: { en: 'tall, square, wide', zh: '高、方、宽' } },
        { value: 'two', label: { en: 'tall and wide', zh: '高和宽' } },
        { value: 'one', label: { en: 'square only', zh: '只有方' } },
      ],
    }),
    layout: choiceParam('with-objectness', {
      label: { en: 'one anchor predicts', zh: '一个 anchor 预测' },
      options: [
        {
          value: 'with-objectness',
          label: { en: '4 offsets, objectness, classes', zh: '4 个偏移、objectness、类别' },
        },
        { value: 'classes-only', label: { en: '4 offsets, classes', zh: '4 个偏移、类别' } },
      ],
    }),
    classes: integerParam(10, { label: { en: 'classes C', zh: '类别数 C' }, min: 2, max: 80 }),
    picture: imageParam({
      label: { en: 'your own picture', zh: '自己的图' },
      width: 64,
      height: 64,
      channels: 1,
      draw: true,
    }),
    detector: flagParam(true, { label: { en: 'ask the trained detector', zh: '运行训练好的检测器' } }),
  }),
  cost: 'gpu',
  predictions: [
    {
      id: 'numbers',
      row: 'numbers',
      ask: { en: 'How many numbers does one cell predict?', zh: '一个格子预测多少个数？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ headShape }) => `${headShape[3]}`,
    },
    {
      id: 'kept',
      row: 'slots',
      ask: {
        en: 'Both centres lie in one cell. How many of the two objects get a slot of their own?',
        zh: '两个中心在同一格。两个物体里有几个能得到自己的位置？',
      },
      answer: {
        kind: 'choice',
        options: [
          { value: '1', label: { en: 'one', zh: '一个' } },
          { value: '2', label: { en: 'both', zh: '两个' } },
        ],
      },
      truth: ({ kept }) => `${kept}`,
    },
  ],
  counterexamples: [
    {
      id: 'one-anchor',
      label: { en: 'one square anchor', zh: '只留一个方 anchor' },
      params: { anchors: 'one' },
      refutes: ['match', 'slots'],
    },
    {
      id: 'same-shape',
      label: { en: 'make both boxes tall', zh: '两个框都做成高的' },
      params: { second: [24, 16, 35, 44] },
      refutes: ['slots'],
    },
    {
      id: 'no-objectness',
      label: { en: 'leave objectness out', zh: '去掉 objectness' },
      params: { layout: 'classes-only' },
      refutes: ['numbers', 'bare'],
    },
    {
      id: 'tiny',
      label: { en: 'shrink a to 5 × 6 px', zh: '把 a 缩到 5 × 6 px' },
      params: { first: [29, 25, 34, 31] },
      refutes: ['match'],
    },
  ],
  goldens,
  exercises: [perCell, outputShape],
  formula: String.raw`\htmlData{part=slots}{a^\star} = \arg\max_a \htmlData{part=match}{\text{IoU}\bigl((w, h), (p_w, p_h)_a\bigr)}, \qquad \htmlData{part=numbers}{A\,(4 + 1 + C) = 3 \cdot 15 = 45} \\ \text{score} = \htmlData{part=bare}{\sigma(t_o)} \cdot \text{softmax}(t_{1 \ldots C})`,
  code,
  run,
  judge,
});
