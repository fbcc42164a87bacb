const en = {
  ends: 'Where twelve weights end, by each rule',
  before: 'Drag the true weights in the first row. The rules below start from the same random weights.',
  after: (steps: number, zeros: number, adam: string) =>
    `After ${steps} steps proximal L1 holds ${zeros} exact zeros, the other rules none; under Adam L2 and decay differ by ${adam}.`,
  afterMore: (steps: number, counts: string) => `After ${steps} steps, exact zeros: ${counts}.`,
  weight: (i: number) => `true weight w${i}`,
  rule: 'rule',
  pick: 'weight whose path is shown: arrow keys choose',
  picked: (i: number) => `w${i}`,
  lanes: {
    truth: 'true weights',
    plain: 'no penalty',
    l2: 'L2 in the loss',
    decay: 'weight decay',
    l1: 'L1 by SGD',
    proximal: 'L1, proximal',
    adamL2: 'Adam + L2',
    adamW: 'AdamW (decay)',
  },
  path: (i: number) => `The path of w${i}`,
  pathBefore: 'Choose a weight in the left picture; its path is drawn during the run.',
  pathAfter: (i: number, proximal: string, l1: string, l2: string) =>
    `w${i} ends at ${proximal} by proximal L1, ${l1} by L1 with SGD, ${l2} by L2.`,
  step: 'step',
  short: { l2: 'L2', l1: 'L1 SGD', proximal: 'L1 prox.' },
};

const zh: typeof en = {
  ends: '十二个权重按各规则的终点',
  before: '第一行是真实权重，可以拖动。下面各规则从同一组随机权重出发。',
  after: (steps, zeros, adam) =>
    `${steps} 步之后，近端 L1 有 ${zeros} 个恰为 0，其余规则一个都没有；Adam 下 L2 与 decay 相差 ${adam}。`,
  afterMore: (steps, counts) => `${steps} 步之后，恰为 0 的个数：${counts}。`,
  weight: (i) => `真实权重 w${i}`,
  rule: '规则',
  pick: '显示哪个权重的路径：用方向键选择',
  picked: (i) => `w${i}`,
  lanes: {
    truth: '真实权重',
    plain: '无惩罚',
    l2: '损失加 L2',
    decay: 'weight decay',
    l1: 'L1，用 SGD',
    proximal: 'L1，近端步',
    adamL2: 'Adam + L2',
    adamW: 'AdamW（decay）',
  },
  path: (i) => `w${i} 的路径`,
  pathBefore: '在左图选一个权重，运行时画出它的路径。',
  pathAfter: (i, proximal, l1, l2) =>
    `w${i} 的终点：近端 L1 为 ${proximal}，SGD 的 L1 为 ${l1}，L2 为 ${l2}。`,
  step: '步',
  short: { l2: 'L2', l1: 'L1 SGD', proximal: 'L1 近端' },
};

export const words = { en, zh };
export type Words = typeof en;
