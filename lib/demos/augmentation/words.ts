const en = {
  nets: ['plain', 'A', 'B'],
  curves: 'Training loss of three nets',
  curvesBefore: (a: string, b: string) => `Same start, same batches. A: ${a}, B: ${b}. Whose loss falls?`,
  curvesAfter: (step: number, plain: string, a: string, b: string) =>
    `Step ${step}: plain ${plain}, A ${a}, B ${b}. Augmented batches are harder.`,
  step: 'step',
  loss: 'loss (nats)',
  bars: 'Right on fresh digits',
  barsBefore: (pictures: number) => `${pictures} generated digits to train on; then tests on fresh ones.`,
  barsAfter: (train: number, test: number, software: boolean) =>
    `Generated digits: ${train} to train, ${test} to test${software ? ' (fewer: software GPU)' : ''}; our 9 is a turned 6.`,
  tests: ['centred', 'shifted', '6 or 9?'],
  shiftedBy: (far: number) => `shifted by ${far} px`,
  chance: (percent: number) => `chance ${percent} %`,
  own: 'One digit under each augmentation',
  ownBefore: 'What will each net call these? Choose or draw the digit in the settings.',
  ownAfter: (kind: string, plain: string, b: string) => `${kind}: the plain net says ${plain}, net B ${b}.`,
  kinds: {
    none: 'as it is',
    shift: 'shift',
    'half-turn': 'half turn',
    'flip-x': 'mirror ↔',
    'flip-y': 'mirror ↕',
  },
};

const zh: typeof en = {
  nets: ['不增强', 'A', 'B'],
  curves: '三个网络的训练损失',
  curvesBefore: (a, b) => `起点和批次相同：不增强；A：${a}；B：${b}。谁的损失降得最低？`,
  curvesAfter: (step, plain, a, b) => `第 ${step} 步：不增强 ${plain}，A ${a}，B ${b}。增强后的批次更难。`,
  step: '步',
  loss: '损失（nat）',
  bars: '新数字上的准确率',
  barsBefore: (pictures) => `用 ${pictures} 张生成的数字训练，再用新的来测试。`,
  barsAfter: (train, test, software) =>
    `生成的数字：训练 ${train} 张，测试 ${test} 张${software ? '（软件 GPU，数量减少）' : ''}；9 由 6 转半圈而成。`,
  tests: ['居中', '移动', '6 还是 9？'],
  shiftedBy: (far) => `移动 ${far} px`,
  chance: (percent) => `乱猜 ${percent} %`,
  own: '同一个数字，各种增强',
  ownBefore: '每个网络会把它们认成什么？可在设置里换数字或自己画。',
  ownAfter: (kind, plain, b) => `${kind}：不增强的网络说 ${plain}，网络 B 说 ${b}。`,
  kinds: { none: '原样', shift: '平移', 'half-turn': '转半圈', 'flip-x': '左右翻', 'flip-y': '上下翻' },
};

export const words = { en, zh };
export type Words = typeof en;
