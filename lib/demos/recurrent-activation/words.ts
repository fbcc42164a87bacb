const en = {
  plane: 'The state in its plane',
  planeBefore: 'Drag the start h₀. The square is what tanh can reach; where do the three go?',
  planeAfter: (tanh: string, relu: string, none: string) =>
    `|h_T|: tanh ${tanh}, relu ${relu}, none ${none}. The square is ±1.`,
  start: 'start h₀',
  startAt: (x: string, y: string) => `${x}, ${y}`,
  lengths: 'Length of the state over time',
  lengthsBefore: 'Three curves on a scale of decades, after the run.',
  lengthsAfter: (ends: string) => `At ρ = 0.9, 1, 1.1 without activation: ${ends}.`,
  step: 'step t',
  length: '|h_t|',
  none: 'none',
  beyond: 'leaves the picture',
  you: 'you',
};

export type Words = typeof en;

const zh: Words = {
  plane: '平面上的状态',
  planeBefore: '拖动起点 h₀。方框是 tanh 能到的范围；三者会去哪里？',
  planeAfter: (tanh, relu, none) => `|h_T|：tanh ${tanh}，relu ${relu}，无激活 ${none}。方框是 ±1。`,
  start: '起点 h₀',
  startAt: (x, y) => `${x}，${y}`,
  lengths: '状态的长度随时间变化',
  lengthsBefore: '运行后画出三条曲线，纵轴按数量级。',
  lengthsAfter: (ends) => `ρ = 0.9、1、1.1 且无激活时：${ends}。`,
  step: '步 t',
  length: '|h_t|',
  none: '无激活',
  beyond: '出了画面',
  you: '你',
};

export const words = { en, zh };
