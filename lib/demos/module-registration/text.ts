import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = { en: 'The parameter list of nn.Module', zh: 'nn.Module 的参数表' };

export const claim: Bilingual = {
  en: 'Each layer held as an attribute or in a ModuleList enters its weight and bias in the parameter list, and the optimiser moves exactly that list.',
  zh: '以属性或 ModuleList 存放的每一层，都会把 weight 和 bias 登记进模块的参数表；优化器更新的恰好就是这张表。',
};

export const stance = {
  notes: {
    en: '“Because it maintains the parameter list.” Right; but layers in a plain Python list are never entered in it.',
    zh: '“因为要维护 parameter list。”说得对；但放在普通 Python 列表里的层不会登记。',
  },
  verdict: 'confirmed',
} as const;

export const rowLabels = {
  count: { en: 'tensors in parameters()', zh: 'parameters() 里的张量数' },
  optimiser: { en: 'SGD(net.parameters())', zh: 'SGD(net.parameters())' },
  moved: { en: 'moved ∩ registered / ∪', zh: '更新 ∩ 登记 / ∪' },
  all: { en: 'moved / tensors with a gradient', zh: '更新的 / 有梯度的张量' },
  buffer: { en: 'buffer mean', zh: '缓冲 mean' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  count: (layers: number): Bilingual => ({
    en: `${2 * layers}: weight and bias of each of ${layers} layers`,
    zh: `${2 * layers}：${layers} 层，每层 weight 与 bias`,
  }),
  optimiser: (): Bilingual => ({ en: 'takes the list', zh: '接受这张表' }),
  moved: (): Bilingual => ({
    en: 'equal: moved is registered',
    zh: '相等：更新的集合就是登记的集合',
  }),
  all: (): Bilingual => ({ en: 'all: no layer stays behind', zh: '全部：没有一层掉队' }),
  buffer: (): Bilingual => ({ en: 'saved in state_dict, change Δ = 0', zh: '存入 state_dict，变化 Δ = 0' }),
} satisfies Record<keyof typeof rowLabels, (layers: number) => Bilingual>;

export const movers = [
  { value: 'all', label: { en: 'all of them', zh: '全部' } },
  { value: 'some', label: { en: 'some', zh: '一部分' } },
  { value: 'none', label: { en: 'none', zh: '没有' } },
] as const;

export const bufferFates = [
  { value: 'saved', label: { en: 'saved, not moved', zh: '会保存，不更新' } },
  { value: 'moved', label: { en: 'saved and moved', zh: '会保存，也更新' } },
  { value: 'neither', label: { en: 'neither', zh: '都不会' } },
] as const;

export const counterexampleLabels = {
  list: { en: 'Plain list: none', zh: '普通列表：什么也没登记' },
  mixed: {
    en: 'Rest in a list: no error, never learns',
    zh: '其余层放列表：不报错，永远学不到',
  },
  bare: { en: 'Bare tensors', zh: '普通张量' },
  shared: { en: 'Same layer twice', zh: '同一层用两次' },
  forgotten: { en: 'Plain mean: not saved', zh: '普通 mean：不会保存' },
} satisfies Record<string, Bilingual>;
