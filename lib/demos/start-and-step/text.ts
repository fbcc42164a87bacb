import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = {
  en: 'Where you start, how fast you step',
  zh: '从哪里出发，走得多快',
};

export const claim: Bilingual = {
  en: 'The start decides which minimum gradient descent reaches, the learning rate only how many steps it takes, and a start at 0 dies as NaN in one step.',
  zh: '起点决定梯度下降到达哪个极小值，学习率只决定要走多少步；从 0 出发一步就变成 NaN。',
};

export const stance = {
  notes: {
    en: 'The notes’ two tables are right, all ten rows. Two sentences contradict them: from 1 and 4 the loss falls “because x.grad is nan”; a NaN slope could not lower anything. And an iteration is not an epoch.',
    zh: '笔记的两张表十行全对；但有两句与表矛盾：从 1 和 4 出发损失下降是“因为 x.grad 是 nan”——斜率若是 NaN，什么也降不下来。另外，iteration 不等于 epoch。',
  },
  verdict: 'half-true',
} as const;

export const rowLabels = {
  zero: { en: 'x after one step, ball nearest 0', zh: '最靠近 0 的小球走一步后的 x' },
  basins: { en: 'balls that keep to their basin', zh: '始终留在本吸引域的小球' },
  depths: { en: 'f at the left and right minimum', zh: '左、右极小值处的 f' },
  table: { en: 'rows that agree with the notes', zh: '与笔记一致的行数' },
  finals: { en: 'ends at rate 0.2 after 100 steps', zh: '学习率 0.2、100 步后的位置' },
  epoch: { en: 'updates in one epoch', zh: '一个 epoch 的更新次数' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  zero: { en: 'NaN, and NaN for ever: f(0) = ∞ − ∞', zh: '是 NaN，且永远是 NaN：f(0) = ∞ − ∞' },
  basins: {
    en: 'all: finite, never farther from their minimum than at the start',
    zh: '全部：有限，且离本侧极小值从不比起点更远',
  },
  depths: {
    en: 'left lower by 0.01 or more, else “local” means nothing',
    zh: '左侧至少低 0.01，否则“局部”无从谈起',
  },
  table: {
    en: '10: counts (loss within 1e-3; “~” ± 20 %, “80” ± 5 %) and “find min?”',
    zh: '10：迭代数（损失差 1e-3 内；“~” ±20 %，“80” ±5 %）与“find min?”',
  },
  finals: { en: 'PyTorch 1.13 ± 1e-3 (c = 0.155)', zh: 'PyTorch 1.13 ± 1e-3（c = 0.155）' },
  epoch: { en: 'more than 1, so iteration ≠ epoch', zh: '多于 1，所以 iteration ≠ epoch' },
} satisfies Record<string, Bilingual>;

export const fates = [
  { value: 'left', label: { en: 'in the left minimum', zh: '左极小值' } },
  { value: 'right', label: { en: 'in the right minimum', zh: '右极小值' } },
  { value: 'on-the-way', label: { en: 'still on the way', zh: '还在路上' } },
  { value: 'thrown-out', label: { en: 'thrown far out', zh: '被甩到远处' } },
  { value: 'nan', label: { en: 'nowhere: NaN', zh: '无处：NaN' } },
] as const;

export const counterexampleLabels = {
  nudge: { en: 'Nudge the 0 to 0.001: no NaN, but thrown out', zh: '把 0 挪到 0.001：没有 NaN，却被甩飞' },
  rate: { en: 'Learning rate 2: −1 never settles', zh: '学习率 2：从 −1 出发永不安定' },
  tie: { en: 'c = 0: both minima are equally deep', zh: 'c = 0：两个极小值一样深' },
  fullBatch: { en: 'One batch holds all the data: 1 update', zh: '一个批包含全部数据：更新 1 次' },
} satisfies Record<string, Bilingual>;
