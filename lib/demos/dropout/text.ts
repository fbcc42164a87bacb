import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = { en: 'Dropout, training and eval()', zh: 'dropout：训练与 eval()' };

export const claim: Bilingual = {
  en: 'In training dropout sets each value to 0 with probability p and scales the rest by 1/(1 − p), so the mean stays; after model.eval() it is the identity, and the same input always gives the same prediction.',
  zh: '训练时，dropout 以概率 p 把每个值置 0，其余乘以 1/(1 − p)，均值不变；model.eval() 之后它是恒等映射，同一输入总得同一预测。',
};

export const stance = {
  notes: {
    en: 'The notes list dropout twice as a trick, and do not say what it does in training or after eval().',
    zh: '笔记两处把 dropout 列为技巧，却没有说训练时和 eval() 之后各做什么。',
  },
  verdict: 'half-true',
} as const;

export const rowLabels = {
  values: { en: 'values of dropout(ones)', zh: 'dropout(全 1) 的取值' },
  share: { en: 'share of zeros', zh: '零的比例' },
  mean: { en: 'mean of dropout(ones)', zh: 'dropout(全 1) 的均值' },
  expectation: { en: 'mean of 400 predictions', zh: '400 次预测的均值' },
  eval: { en: 'eval(): Δ to input, spread', zh: 'eval()：与输入之差 Δ、散布' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  eval: { en: '0 and 0, exactly', zh: '恰为 0 与 0' },
} satisfies Record<string, Bilingual>;

export const valuesRule = (kept: string): Bilingual => ({
  en: `{0, ${kept}}: 0 and 1/(1 − p)`,
  zh: `{0, ${kept}}：0 与 1/(1 − p)`,
});

export const shareRule = (p: string, slack: string): Bilingual => ({
  en: `${p} ± ${slack} (6 σ of the coins)`,
  zh: `${p} ± ${slack}（硬币的 6 σ）`,
});

export const meanRule = (slack: string): Bilingual => ({
  en: `1 ± ${slack} (6 σ)`,
  zh: `1 ± ${slack}（6 σ）`,
});

export const passesRule = (plain: string, slack: string): Bilingual => ({
  en: `${plain} ± ${slack}: without dropout, 6 σ`,
  zh: `${plain} ± ${slack}：无 dropout 的值，6 σ`,
});

export const counterexampleLabels = {
  forgotten: { en: 'Forget model.eval()', zh: '忘了 model.eval()' },
  unscaled: { en: 'No factor 1/(1 − p)', zh: '去掉因子 1/(1 − p)' },
  none: { en: 'p = 0: nothing is dropped', zh: 'p = 0：什么都不丢' },
  layer: { en: 'One coin for the whole layer', zh: '整层只抛一次硬币' },
} satisfies Record<string, Bilingual>;

export const evalOptions = [
  { value: 'same', label: { en: 'are all the same', zh: '全都相同' } },
  { value: 'scatter', label: { en: 'scatter', zh: '有散布' } },
] as const;
