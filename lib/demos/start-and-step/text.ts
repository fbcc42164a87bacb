import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = {
  en: 'Where you start, how fast you step',
  zh: '从哪里出发，走得多快',
};

export const claim: Bilingual = {
  en: 'The start decides which minimum is reached, the learning rate how many steps it takes; a start at 0 is NaN after one.',
  zh: '起点决定到达哪个极小值，学习率决定要走多少步；从 0 出发，一步就成 NaN。',
};

export const stance = {
  notes: {
    en: 'Both tables are right. But from 1 and 4 the loss does not fall “because x.grad is nan”, and an iteration is not an epoch.',
    zh: '两张表都对。但从 1 和 4 出发，损失下降并不是“因为 x.grad 是 nan”；iteration 也不等于 epoch。',
  },
  verdict: 'half-true',
} as const;

export const rowLabels = {
  zero: { en: 'ball at 0, step 1', zh: '0 处小球，第 1 步' },
  basins: { en: 'balls in their basin', zh: '留在本吸引域的小球' },
  depths: { en: 'f at both minima', zh: '两个极小值处的 f' },
  table: { en: 'rows as in the notes', zh: '与笔记一致的行' },
  finals: { en: 'ends at 0.2, N = 100', zh: '终点：0.2，N = 100' },
  epoch: { en: 'updates per epoch', zh: '每个 epoch 的更新次数' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  zero: { en: 'NaN for ever: f(0) = ∞ − ∞', zh: '永远是 NaN：f(0) = ∞ − ∞' },
  basins: { en: 'all; no step farther off', zh: '全部；从不比起点更远' },
  depths: { en: 'left lower by 0.01 or more', zh: '左侧至少低 0.01' },
  table: {
    en: '10 (“~” ± 20 %, “80” ± 5 %)',
    zh: '10（“~” ±20 %，“80” ±5 %）',
  },
  finals: { en: 'PyTorch ± 1e-3 (c = 0.155)', zh: 'PyTorch ± 1e-3（c = 0.155）' },
  epoch: { en: '> 1: an iteration is not an epoch', zh: '> 1：iteration 不是 epoch' },
} satisfies Record<string, Bilingual>;

export const fates = [
  { value: 'left', label: { en: 'left minimum', zh: '左极小值' } },
  { value: 'right', label: { en: 'right minimum', zh: '右极小值' } },
  { value: 'on-the-way', label: { en: 'on the way', zh: '还在路上' } },
  { value: 'thrown-out', label: { en: 'thrown out', zh: '被甩出' } },
  { value: 'nan', label: { en: 'NaN', zh: 'NaN' } },
] as const;

export const counterexampleLabels = {
  nudge: { en: '0 nudged: thrown out', zh: '把 0 挪到 0.001：没有 NaN，却被甩飞' },
  rate: { en: 'Learning rate 2', zh: '学习率 2：从 −1 出发永不安定' },
  tie: { en: 'c = 0: equally deep', zh: 'c = 0：两个极小值一样深' },
  fullBatch: { en: 'One full batch', zh: '一个批包含全部数据' },
} satisfies Record<string, Bilingual>;
