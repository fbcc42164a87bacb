const en = {
  unrolled: 'One cell, unrolled in time',
  before: (time: number) =>
    `The cell stands ${time} times in the picture. How many sets of weights are there, and what does h_${time} still know of x_1?`,
  after: (time: number, felt: string) =>
    `h_${time} still feels x_1: ‖∂h_${time}/∂x_1‖ = ${felt}. The bars under the inputs show it for each step.`,
  afterNothing: (time: number) => `h_${time} feels only x_${time}: nothing passes from state to state.`,
  step: 'step',
  input: 'x_t, first feature',
  felt: (time: number) => `‖∂h_${time}/∂x_t‖`,
  state: 'h_t, first unit',
  handle: (t: number) => `first feature of x_${t}`,
  count: 'Parameters by length',
  countBefore: 'Does a longer sequence need more parameters?',
  countAfter: (now: number, time: number, tenfold: number) =>
    `${now} for ${time} steps, ${tenfold} for ${10 * time}.`,
  steps: 'steps T',
  parameters: 'parameters',
  you: 'you',
  same: 'W_ih, W_hh',
  own: (t: number) => `W at ${t}`,
};

const zh: typeof en = {
  unrolled: '一个 cell，沿时间展开',
  before: (time) => `图中 cell 出现 ${time} 次。权重有几套？h_${time} 还知道 x_1 多少？`,
  after: (time, felt) =>
    `h_${time} 仍感受到 x_1：‖∂h_${time}/∂x_1‖ = ${felt}。输入下方的条形给出每一步的值。`,
  afterNothing: (time) => `h_${time} 只感受到 x_${time}：状态之间没有传递。`,
  step: '步',
  input: 'x_t 的第一个特征',
  felt: (time) => `‖∂h_${time}/∂x_t‖`,
  state: 'h_t 的第一个单元',
  handle: (t) => `x_${t} 的第一个特征`,
  count: '参数个数与序列长度',
  countBefore: '序列更长，参数会更多吗？',
  countAfter: (now, time, tenfold) => `${time} 步 ${now} 个，${10 * time} 步 ${tenfold} 个。`,
  steps: '步数 T',
  parameters: '参数个数',
  you: '你',
  same: 'W_ih、W_hh',
  own: (t) => `第 ${t} 步的 W`,
};

export const words = { en, zh };
