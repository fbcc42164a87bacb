const en = {
  reach: 'Slope of the last state on the input k steps back',
  reachBefore: (steps: number) => `Four nets, ${steps} steps, decades downwards. Which line stays up?`,
  reachAfter: (steps: number, lstm: string, open: string) =>
    `${steps} steps back: LSTM ${lstm}, with the bias ${open}.`,
  back: 'steps back',
  slope: 'slope',
  gate: 'What the bias makes of the forget gate',
  gateSummary: (bias: string, gate: string, steps: number, left: string) =>
    `Bias ${bias}: the gate is ${gate}, and ${gate}^${steps} = ${left}. Drag the point.`,
  bias: 'forget bias b',
  biasIs: (bias: string, gate: string) => `${bias}, gate ${gate}`,
  gateAxis: 'gate σ(b)',
  net: 'net',
};

export type Words = typeof en;

const zh: Words = {
  reach: '末状态对 k 步之前输入的斜率',
  reachBefore: (steps) => `四个网络，${steps} 步，纵轴按数量级。哪条线不掉下去？`,
  reachAfter: (steps, lstm, open) => `往回 ${steps} 步：LSTM 剩 ${lstm}，加偏置后剩 ${open}。`,
  back: '往回的步数',
  slope: '斜率',
  gate: '偏置把遗忘门变成多少',
  gateSummary: (bias, gate, steps, left) =>
    `偏置 ${bias}：门是 ${gate}，${gate}^${steps} = ${left}。可拖动圆点。`,
  bias: '遗忘偏置 b',
  biasIs: (bias, gate) => `${bias}，门 ${gate}`,
  gateAxis: '门 σ(b)',
  net: '网络',
};

export const words = { en, zh };
