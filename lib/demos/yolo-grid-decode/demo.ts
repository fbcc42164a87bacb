import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, vectorParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { boxWidth, centreX } from './exercises';
import { goldens } from './goldens';
import { judge } from './judge';
import { run } from './run';

export default defineDemo({
  id: 'yolo-grid-decode',
  number: 'D24',
  title: { en: 'Decoding a YOLO grid', zh: 'YOLO 网格的解码' },
  concept: 'det.yolo',
  noteLines: [213],
  claim: {
    en: 'Exactly one cell owns an object’s centre, σ keeps the decoded centre inside that cell whatever the net says, exp keeps the size positive, and encoding gives the box back.',
    zh: '一个物体的中心恰好只归一个格子；无论网络输出什么，σ 都把解码出的中心留在该格内，exp 让尺寸恒为正，而且编码能把框原样还回来。',
  },
  stance: {
    notes: {
      en: 'The notes only name YOLOv3; this is how its four box numbers are read.',
      zh: '笔记只提到 YOLOv3 这个名字；这里是它那四个框数的读法。',
    },
    verdict: 'confirmed',
  },
  params: z.object({
    cell: vectorParam([3, 4], {
      label: { en: 'cell: column, row', zh: '格子：列，行' },
      min: 0,
      max: 7,
      step: 1,
    }),
    offset: vectorParam([-0.48, -1.65], {
      label: { en: 't_x, t_y', zh: 't_x，t_y' },
      min: -8,
      max: 8,
      step: 0.01,
    }),
    size: vectorParam([-0.2, 0.21], {
      label: { en: 't_w, t_h', zh: 't_w，t_h' },
      min: -1.6,
      max: 1.6,
      step: 0.01,
    }),
    anchor: choiceParam('tall', {
      label: { en: 'anchor', zh: 'anchor' },
      options: [
        { value: 'tall', label: { en: 'tall, 11 × 28', zh: '高，11 × 28' } },
        { value: 'square', label: { en: 'square, 18 × 19', zh: '方，18 × 19' } },
        { value: 'wide', label: { en: 'wide, 28 × 14', zh: '宽，28 × 14' } },
      ],
    }),
    squash: choiceParam('sigmoid', {
      label: { en: 'offset in the cell', zh: '格内偏移' },
      options: [
        { value: 'sigmoid', label: { en: 'σ(t)', zh: 'σ(t)' } },
        { value: 'none', label: { en: 't, no σ', zh: 't，不用 σ' } },
      ],
    }),
    scale: choiceParam('exp', {
      label: { en: 'size', zh: '尺寸' },
      options: [
        { value: 'exp', label: { en: 'p · exp(t)', zh: 'p · exp(t)' } },
        { value: 'linear', label: { en: 'p · (1 + t)', zh: 'p · (1 + t)' } },
      ],
    }),
    axes: choiceParam('column-row', {
      label: { en: 'x is taken from', zh: 'x 取自' },
      options: [
        { value: 'column-row', label: { en: 'the column', zh: '列号' } },
        { value: 'row-column', label: { en: 'the row (mixed up)', zh: '行号（弄反）' } },
      ],
    }),
    borders: choiceParam('open', {
      label: { en: 'right and lower border of a cell', zh: '格子的右、下边界' },
      options: [
        { value: 'open', label: { en: 'belong to the next cell', zh: '归下一格' } },
        { value: 'closed', label: { en: 'belong to both', zh: '两格都算' } },
      ],
    }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'centre-x',
      row: 'decoded',
      ask: {
        en: 'Where does the centre lie in x, in px? (stride 8)',
        zh: '中心的 x 坐标是多少 px？（步幅 8）',
      },
      answer: { kind: 'number', tolerance: 0.3, unit: { en: 'px', zh: 'px' } },
      truth: ({ box }) => (box[0] as number).toFixed(3),
    },
    {
      id: 'reach',
      row: 'inside',
      ask: {
        en: 'The net may answer any t_x. How far can that move the centre?',
        zh: '网络可以输出任意 t_x，中心最远能移到哪里？',
      },
      answer: {
        kind: 'choice',
        options: [
          { value: 'own-cell', label: { en: 'to the border of its own cell', zh: '到本格边界为止' } },
          { value: 'beyond', label: { en: 'into other cells', zh: '能进入别的格子' } },
        ],
      },
      truth: ({ random }) => (random.escaped === 0 ? 'own-cell' : 'beyond'),
    },
  ],
  counterexamples: [
    {
      id: 'no-sigmoid',
      label: { en: 'leave σ out', zh: '去掉 σ' },
      params: { squash: 'none' },
      refutes: ['decoded', 'inside'],
    },
    {
      id: 'no-exp',
      label: { en: 'scale by 1 + t', zh: '尺寸改为 1 + t' },
      params: { scale: 'linear' },
      refutes: ['decoded', 'sizes'],
    },
    {
      id: 'mixed-up',
      label: { en: 'mix up row and column', zh: '行列弄反' },
      params: { axes: 'row-column' },
      refutes: ['decoded', 'inside', 'round-trip'],
    },
    {
      id: 'closed-borders',
      label: { en: 'give borders to both cells', zh: '边界两格都算' },
      params: { borders: 'closed' },
      refutes: ['one-cell'],
    },
  ],
  goldens,
  exercises: [centreX, boxWidth],
  formula: String.raw`\htmlData{part=decoded}{b_x} = s\,\bigl(\htmlData{part=one-cell}{c_x} + \htmlData{part=inside}{\sigma(t_x)}\bigr), \quad \htmlData{part=decoded}{b_w} = p_w\,\htmlData{part=sizes}{e^{t_w}} \\ \htmlData{part=one-cell}{c_x} = \lfloor b_x / s \rfloor, \quad t_x = \htmlData{part=round-trip}{\sigma^{-1}(b_x / s - c_x)},\quad t_w = \htmlData{part=round-trip}{\ln(b_w / p_w)}`,
  code,
  run,
  judge,
});
