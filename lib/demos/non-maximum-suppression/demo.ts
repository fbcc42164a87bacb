import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, flagParam, realParam, vectorParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { goldens } from './goldens';
import { boxesPerObject, judge } from './judge';
import { keptCount } from './kept-count';
import { run } from './run';

const outcomes = ['4, 0', '4, 0, 5', '4, 0, 1, 5'];

export default defineDemo({
  id: 'non-maximum-suppression',
  number: 'D25',
  title: { en: 'Non-maximum suppression', zh: '非极大值抑制' },
  concept: 'det.nms',
  noteLines: [215],
  claim: {
    en: 'Sort by score, keep the best, delete its rivals above the IoU threshold, repeat: one box per object is left, the best of its pile, and a second pass deletes nothing.',
    zh: '按分数排序，留下最好的，删掉同类中 IoU 超过阈值的，再重复：每个物体只剩一个框，且是那一堆里最好的；再跑一遍不会再删。',
  },
  stance: {
    notes: {
      en: 'The notes say non-maximum suppression solves double boxes. True, at a threshold that fits the crowd.',
      zh: '笔记说非极大值抑制解决 double box。对，但阈值要与拥挤程度相称。',
    },
    verdict: 'confirmed',
  },
  params: z.object({
    threshold: realParam(0.5, { label: { en: 'IoU threshold', zh: 'IoU 阈值' }, min: 0, max: 1, step: 0.05 }),
    variant: choiceParam('greedy', {
      label: { en: 'algorithm', zh: '算法' },
      options: [
        { value: 'greedy', label: { en: 'sort, keep, delete, repeat', zh: '排序、保留、删除、重复' } },
        { value: 'unsorted', label: { en: 'without sorting', zh: '不排序' } },
        { value: 'once', label: { en: 'without repeating', zh: '不重复' } },
      ],
    }),
    classAware: flagParam(true, { label: { en: 'each class by itself', zh: '按类分别做' } }),
    boxes: vectorParam(
      [0, 0, 10, 10, 1, 1, 11, 11, 0, 0, 10, 9, 20, 20, 30, 30, 20, 21, 30, 31, 0, 5, 10, 15],
      {
        label: { en: 'boxes 0 to 5: x1 y1 x2 y2', zh: '框 0 到 5：x1 y1 x2 y2' },
        min: 0,
        max: 40,
        step: 0.5,
      },
    ),
    scores: vectorParam([0.9, 0.8, 0.75, 0.7, 0.95, 0.6], {
      label: { en: 'scores', zh: '分数' },
      min: 0,
      max: 1,
      step: 0.01,
    }),
    classes: vectorParam([0, 0, 0, 0, 0, 0], {
      label: { en: 'class of each box', zh: '每个框的类别' },
      min: 0,
      max: 3,
      step: 1,
    }),
    objects: vectorParam([1, 1, 1, 2, 2, 3], {
      label: { en: 'real object each box shows', zh: '每个框实际对应的物体' },
      min: 1,
      max: 6,
      step: 1,
    }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'kept',
      row: 'agree',
      ask: { en: 'Which boxes survive, in order?', zh: '依次留下哪些框？' },
      answer: {
        kind: 'choice',
        options: [
          ...outcomes.map((value) => ({ value, label: { en: value, zh: value } })),
          { value: 'other', label: { en: 'another set', zh: '其他' } },
        ],
      },
      truth: ({ kept }) => (outcomes.includes(kept.join(', ')) ? kept.join(', ') : 'other'),
    },
    {
      id: 'neighbour',
      row: 'objects',
      ask: { en: 'How many boxes are left on the pile 0, 1, 2?', zh: '0、1、2 这一堆还剩几个框？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: (evidence, { objects }) => String(boxesPerObject(evidence, objects)[0] ?? 0),
    },
  ],
  counterexamples: [
    {
      id: 'doubles',
      label: { en: 'threshold 1', zh: '阈值 1' },
      params: { threshold: 1 },
      refutes: ['objects'],
    },
    {
      id: 'crowd',
      label: { en: 'threshold 0.3', zh: '阈值 0.3' },
      params: { threshold: 0.3 },
      refutes: ['objects'],
    },
    {
      id: 'unsorted',
      label: { en: 'do not sort', zh: '不排序' },
      params: { variant: 'unsorted' },
      refutes: ['agree', 'best'],
    },
    {
      id: 'once',
      label: { en: 'do not repeat', zh: '不重复' },
      params: { variant: 'once' },
      refutes: ['agree', 'apart', 'objects'],
    },
    {
      id: 'one-pot',
      label: { en: 'cat on a sofa, one pot', zh: '沙发上的猫，不分类' },
      params: { threshold: 0.3, classes: [0, 0, 0, 0, 0, 1], classAware: false },
      refutes: ['objects'],
    },
    {
      id: 'tie',
      label: { en: 'a tie at 0.9', zh: '0.9 处的平局' },
      params: { threshold: 0.9 },
      refutes: ['agree'],
    },
  ],
  goldens,
  exercises: [keptCount],
  formula: String.raw`\htmlData{part=best}{k = \arg\max_{i \in R} s_i}, \quad \htmlData{part=agree}{K \leftarrow K \cup \{k\}}, \quad R \leftarrow \{\, i \in R \setminus \{k\} : \htmlData{part=apart}{\text{IoU}(b_i, b_k) \le \tau} \,\}, \quad \htmlData{part=objects}{|K \cap O_j| = 1}`,
  code,
  run,
  judge,
});
