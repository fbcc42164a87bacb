const en = {
  title: 'The seed v times the Jacobian J',
  before: 'Drag the bars of v. The run fills J row by row and pulls v back through it.',
  after: (v: string, gradient: string) => `v = ${v} pulls back to vᵀJ = ${gradient}, column by column.`,
  columns: ['row', 'v', '∂y/∂x₁', '∂y/∂x₂', '∂y/∂x₃'],
  bar: (i: number) => `v${i}, the weight of output y${i}`,
  columnButton: (j: number) => `show how x${j}.grad adds up`,
  yours: 'you',
  seeds: 'seed v',
  ones: 'ones',
  twos: '2 × ones',
  oneHot: '[1, 0, 0]',
  outputs: 'y',
  noSeed: 'No seed?',
  silently: 'fills ones, silently:',
  hint: 'Point at a column, or press it, to see its sum.',
  oneHotGuess: (yours: string, truth: string) =>
    `With v = [1, 0, 0] you said ${yours}; it is the first row of J, ${truth}.`,
};

const zh: typeof en = {
  title: '种子 v 乘雅可比 J',
  before: '拖动 v 的横条。运行后逐行填满 J，并把 v 拉回去。',
  after: (v, gradient) => `v = ${v} 逐列拉回，得 vᵀJ = ${gradient}。`,
  columns: ['行', 'v', '∂y/∂x₁', '∂y/∂x₂', '∂y/∂x₃'],
  bar: (i) => `v${i}：输出 y${i} 的权重`,
  columnButton: (j) => `显示 x${j}.grad 如何相加`,
  yours: '你',
  seeds: '种子 v',
  ones: '全 1',
  twos: '2 × 全 1',
  oneHot: '[1, 0, 0]',
  outputs: 'y',
  noSeed: '不给种子？',
  silently: '悄悄补上全 1：',
  hint: '指向或按下某一列，看它如何求和。',
  oneHotGuess: (yours, truth) => `v = [1, 0, 0] 时你答 ${yours}；其实就是 J 的第一行 ${truth}。`,
};

export const words = { en, zh };
export type Words = typeof en;
