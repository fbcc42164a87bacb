const en = {
  passes: 'Twenty forward passes of one input',
  before: 'Drag the bars. Each row will be one pass through dropout, with its prediction to the right.',
  after: (train: string, evaluated: string) =>
    `Training: 20 predictions spread over ${train}. After eval(): over ${evaluated}.`,
  columns: ['pass', 'units kept', 'prediction in training', 'prediction after eval()'],
  activation: (i: number) => `activation h${i}`,
  grid: '20 passes in training',
  waiting: 'run to drop',
  train: 'training',
  evaluated: 'eval()',
  prediction: 'prediction w · h',
  ones: 'What becomes of 1',
  onesBefore: 'Values of dropout(ones), and their mean, counted after the run.',
  onesAfter: (size: string, zeros: string, kept: string, mean: string) =>
    `Of ${size} ones ${zeros} became 0, the rest ${kept}; their mean is ${mean}.`,
  value: 'value',
  share: 'share',
  mean: 'mean',
  you: 'you',
};

const zh: typeof en = {
  passes: '同一输入的二十次前向',
  before: '拖动竖条。每一行是一次经过 dropout 的前向，右边是它的预测。',
  after: (train, evaluated) => `训练时：20 个预测散布在 ${train} 的范围内；eval() 之后：${evaluated}。`,
  columns: ['次', '保留的单元', '训练时的预测', 'eval() 之后的预测'],
  activation: (i) => `激活 h${i}`,
  grid: '训练时的 20 次前向',
  waiting: '运行后丢弃',
  train: '训练',
  evaluated: 'eval()',
  prediction: '预测 w · h',
  ones: '1 变成了什么',
  onesBefore: '运行后统计 dropout(全 1) 的取值与均值。',
  onesAfter: (size, zeros, kept, mean) =>
    `${size} 个 1 中，${zeros} 变成 0，其余变成 ${kept}；均值 ${mean}。`,
  value: '取值',
  share: '比例',
  mean: '均值',
  you: '你',
};

export const words = { en, zh };
export type Words = typeof en;
