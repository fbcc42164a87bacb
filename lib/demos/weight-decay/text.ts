import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = { en: 'L1, L2 and weight decay', zh: 'L1、L2 与 weight decay' };

export const claim: Bilingual = {
  en: 'L2 shrinks the weights and makes none exactly 0; L1 does, but only by a proximal step, never by plain SGD. Weight decay is L2 under plain SGD, and something else under Adam.',
  zh: 'L2 缩小权重，却不会让任何一个恰为 0；L1 可以，但要用近端步，普通 SGD 做不到。普通 SGD 下 weight decay 就是 L2，Adam 下则不是。',
};

export const stance = {
  notes: {
    en: 'The heading “weight decay” stands there with nothing under it, and L1 and L2 are only named.',
    zh: '“weight decay”只有标题，下面没有内容；L1、L2 也只提了名字。',
  },
  verdict: 'half-true',
} as const;

export const rowLabels = {
  shrink: { en: 'length of w, L2 ÷ none', zh: 'w 的长度，L2 ÷ 无惩罚' },
  never: { en: 'exact zeros: L2, L1 by SGD', zh: '恰为 0：L2、SGD 的 L1' },
  sparse: { en: 'proximal L1: zeros, kept', zh: '近端 L1：置零、保留' },
  same: { en: 'L2 against decay', zh: 'L2 与 decay' },
  adam: { en: 'Adam: L2 against decay', zh: 'Adam 下 L2 与 decay' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  shrink: { en: '≤ 0.95', zh: '≤ 0.95' },
  never: { en: '0 and 0', zh: '0 与 0' },
  sparse: { en: '', zh: '' },
  same: { en: '≤ 1e-5: the same step', zh: '≤ 1e-5：同一步' },
  adam: { en: '≥ 0.01: the penalty is rescaled', zh: '≥ 0.01：惩罚被重新缩放' },
} satisfies Record<string, Bilingual>;

export const sparseRule = (least: number, empty: number): Bilingual => ({
  en: `≥ ${least} of the ${empty} true zeros, no other`,
  zh: `${empty} 个真零中至少 ${least} 个，其余不为 0`,
});

export const counterexampleLabels = {
  none: { en: 'λ = 0: nothing shrinks', zh: 'λ = 0：什么都不缩' },
  adam: { en: 'Compare L2 and decay under Adam', zh: '改在 Adam 下比较 L2 与 decay' },
  momentum: { en: '… under momentum', zh: '……在动量下比较' },
  noL1: { en: 'α = 0: no zeros', zh: 'α = 0：没有零' },
  tooMuch: { en: 'α = 4: everything is 0', zh: 'α = 4：全部归零' },
} satisfies Record<string, Bilingual>;

export const adamOptions = [
  { value: 'same', label: { en: 'at the same weights', zh: '同样的权重' } },
  { value: 'different', label: { en: 'at different weights', zh: '不同的权重' } },
] as const;
