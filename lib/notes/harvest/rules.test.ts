import { expect, it } from 'vitest';
import { smallKnowledge } from '@/tests/support/small-knowledge';
import { harvest } from './harvest';

const read = (text: string) =>
  harvest(text, smallKnowledge).drafts.map(({ rule, kind, front, back }) => [rule, kind, front, back]);

it.each([
  [
    'reason',
    'basic',
    'We freeze the encoder because its features are good.',
    'Why do we freeze the encoder?',
    'its features are good',
  ],
  [
    'reason',
    'basic',
    'Skips are needed because gradients vanish',
    'Why are skips needed?',
    'gradients vanish',
  ],
  ['reason', 'basic', '因为梯度要连乘，所以 RNN 记不住', '为什么 RNN 记不住？', '梯度要连乘'],
  [
    'condition',
    'basic',
    'If the learning rate is too high, training diverges.',
    'What happens if the learning rate is too high?',
    'training diverges',
  ],
  ['condition', 'basic', '学习率太大会发散', '学习率太大，会怎样？', '会发散'],
  ['definition', 'basic', 'IoU：交集除以并集', 'IoU 是什么？', '交集除以并集'],
  [
    'definition',
    'basic',
    'momentum — a moving average of gradients',
    'What is momentum?',
    'a moving average of gradients',
  ],
  ['definition', 'basic', 'In a GRU, the state is the output.', 'In a GRU, what is the state?', 'the output'],
  ['definition', 'basic', '动量是梯度的滑动平均', '动量是什么？', '梯度的滑动平均'],
  [
    'definition',
    'cloze',
    'IoU is differentiable where boxes overlap',
    'IoU is […].',
    'differentiable where boxes overlap',
  ],
  ['effect', 'basic', 'NMS removes double boxes.', 'What does NMS do?', 'removes double boxes'],
  ['effect', 'basic', '残差缓解梯度消失', '残差有什么特点或作用？', '缓解梯度消失'],
  [
    'effect',
    'basic',
    'kernel 3, padding 1 → the size stays',
    'kernel 3, padding 1 → what follows?',
    'the size stays',
  ],
  ['emphasis', 'cloze', '早停看的是 **验证损失**，不是训练损失', '早停看的是 […]，不是训练损失', '验证损失'],
  [
    'shape',
    'basic',
    'GRU 的 h_n 形状是 [2, batch, hidden]',
    'GRU 的 h_n 的形状是什么？',
    '[2, batch, hidden]',
  ],
  ['formula', 'basic', 'recall = TP / (TP + FN)', 'What is the formula for recall?', 'TP / (TP + FN)'],
  ['formula', 'basic', 'update: $w - \\eta g$', 'What is the formula for update?', '$w - \\eta g$'],
  ['question', 'basic', 'Why NMS? It removes double boxes.', 'Why NMS?', 'It removes double boxes.'],
  ['question', 'basic', '为什么要残差？\n- 梯度可以直接流回去', '为什么要残差？', '- 梯度可以直接流回去'],
  ['question', 'oral', '考试问: IoU 为什么不用？因为梯度是 0', 'IoU 为什么不用？', '因为梯度是 0'],
  ['question', 'oral', '为什么用 NMS？ 真题', '为什么用 NMS？', ''],
  [
    'remark',
    'oral',
    'non-maximum suppression 解 double box !!',
    'What do you know about non-maximum suppression?',
    'non-maximum suppression 解 double box',
  ],
])('by %s makes a %s card of %j', (rule, kind, text, front, back) => {
  expect(read(text)).toEqual([[rule, kind, front, back]]);
});

it('makes one draft of each row of a table, given what stands above it', () => {
  const table =
    '当学习率是 0.1：\n\n| 起点 | 次数 | 原因 |\n|---|---|---|\n| -4 | >100 | 太平 |\n| - | 1 | 2 |';
  expect(read(table)).toEqual([
    ['table', 'basic', '当学习率是 0.1 — 起点 -4：次数、原因？', '次数: >100\n原因: 太平'],
  ]);
});

it('asks for the items of a list and defines each that is explained', () => {
  expect(read('## Gates of an LSTM\n- forget gate: how much stays of it\n- input gate')).toEqual([
    ['enumeration', 'basic', 'Name the 2: Gates of an LSTM', '- forget gate\n- input gate'],
    ['definition', 'basic', 'What is forget gate?', 'how much stays of it'],
  ]);
});

it('reads what a line of code gives', () => {
  expect(read('```\nx = torch.ones(2)\nx.sum()  # tensor(2.)\n>>> x.shape\ntorch.Size([2])\n```')).toEqual([
    ['shape', 'basic', 'What does `x.sum()` give?', 'tensor(2.)'],
    ['shape', 'basic', 'What does `x.shape` give?', 'torch.Size([2])'],
  ]);
});

it.each([
  'conda activate dl',
  'TODO: what is the learning rate?',
  '截止：下周五交作业',
  'dataset: /data/share/cifar',
  'see next page: the learning rate is a number',
  'lr = 0.05',
  'loss 0.66 -> 0.56',
  'num_classes = 3',
  '训练到 53 上不去了',
  'This is the best loss function',
  '它是一个损失函数',
  'The exam is hard',
  '- [ ] loss: write the report',
  '![](unet.png)',
  'how do I install the gradient?',
])('makes nothing of %j', (line) => {
  expect(read(line)).toEqual([]);
});
