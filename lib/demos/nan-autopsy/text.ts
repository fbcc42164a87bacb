import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = { en: 'NaN autopsy at 0', zh: '0 处 NaN 的尸检' };

export const claim: Bilingual = {
  en: 'At 0 a gradient is NaN only where ∞ − ∞, 0 · ∞ or 0/0 meet in the graph: a zero, a kink or a pole alone does not make one.',
  zh: '在 0 处，只有图里出现 ∞ − ∞、0 · ∞ 或 0/0 时梯度才是 NaN；单有零、尖点或极点都不会产生 NaN。',
};

export const stance = {
  notes: {
    en: 'No result at 0, as x.grad is nan: one cannot divide by 0. True, but sharper: 1/x divides by 0 too, and its gradient is −∞.',
    zh: '0 处没有结果，因为 x.grad 是 nan：不能除以 0。说得对，还可更准：1/x 也除以 0，梯度却是 −∞。',
  },
  verdict: 'confirmed',
} as const;

export const rowLabels = {
  chosen: { en: 'slope in the graph', zh: '图中的斜率' },
  births: { en: 'where a NaN is born', zh: 'NaN 诞生之处' },
  nan: { en: 'sin x/x, masked, f', zh: 'sin x/x、掩蔽、f' },
  infinite: { en: '1/x, √x', zh: '1/x、√x' },
  finite: { en: 'relu, repaired', zh: 'relu、修好的' },
  kink: { en: '|x|', zh: '|x|' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  chosen: { en: 'NaN', zh: '是 NaN' },
  births: {
    en: 'each from ∞ or 0/0; walked back it is tf.grad’s slope',
    zh: '都来自 ∞ 或 0/0；逐点回传等于 tf.grad 的斜率',
  },
  nan: { en: 'NaN: ∞ − ∞ or 0 · ∞ on the way', zh: '是 NaN：途中有 ∞ − ∞ 或 0 · ∞' },
  infinite: { en: 'infinite, not NaN', zh: '无穷，不是 NaN' },
  finite: { en: 'finite', zh: '有限' },
  kink: {
    en: 'finite: tfjs chooses −1 at 0, PyTorch 0',
    zh: '有限：在 0 处 tfjs 取 −1，PyTorch 取 0',
  },
} satisfies Record<string, Bilingual>;

export const kinds = [
  { value: 'finite', label: { en: 'finite', zh: '有限' } },
  { value: 'infinite', label: { en: '±∞', zh: '±∞' } },
  { value: 'nan', label: { en: 'NaN', zh: 'NaN' } },
] as const;

export const counterexampleLabels = {
  relu: { en: 'relu: a kink, yet finite', zh: 'relu：有尖点，仍有限' },
  pole: { en: '1/x: −∞, no NaN', zh: '1/x：−∞，没有 NaN' },
  away: { en: 'x = 0.5: no NaN', zh: 'x = 0.5：没有 NaN' },
  repair: { en: 'Denominator masked too: 0', zh: '分母也掩蔽：得 0' },
  domain: { en: '√−1: a NaN without ∞', zh: '√−1：没有 ∞ 的 NaN' },
} satisfies Record<string, Bilingual>;
