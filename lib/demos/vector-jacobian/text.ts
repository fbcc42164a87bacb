import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = {
  en: 'What torch.ones_like(ys) is for',
  zh: 'torch.ones_like(ys) 是做什么的',
};

export const claim: Bilingual = {
  en: 'A vector output needs a seed v, backward returns vᵀJ and nothing else; ones ask for the gradient of the sum, which is the pointwise slope only when each y has its own x. Nothing is normalised.',
  zh: '输出是向量就必须给种子 v，反向传播只返回 vᵀJ；全 1 求的是“和”的梯度，只有每个 y 各自对应一个 x 时才是逐点斜率。没有任何归一化。',
};

export const stance = {
  notes: {
    en: 'Line 103 guesses that torch.ones_like(ys) is there to normalise. Refuted: twice the seed gives twice the gradient.',
    zh: '第 103 行猜 torch.ones_like(ys) 是为了归一化。被推翻：种子加倍，梯度也加倍。',
  },
  verdict: 'refuted',
} as const;

export const rowLabels = {
  product: { en: 'backward(v), and its gap Δ to vᵀJ', zh: 'backward(v)，及其与 vᵀJ 的差 Δ' },
  sum: { en: '∇ sum(y), and its gap Δ to backward(v)', zh: '∇ sum(y)，及其与 backward(v) 的差 Δ' },
  pointwise: { en: 'backward(ones)', zh: 'backward(全 1)' },
  scale: { en: 'backward(2v) ÷ backward(v)', zh: 'backward(2v) ÷ backward(v)' },
  missing: { en: 'tf.grad without a seed', zh: 'tf.grad 不给种子' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  product: { en: 'Δ ≤ 1e-6 of the size of the terms (float32)', zh: 'Δ ≤ 各项大小的 1e-6（float32）' },
  sum: { en: 'Δ ≤ 1e-6 of the size of the terms, as v = ones', zh: 'Δ ≤ 各项大小的 1e-6，因为 v 全为 1' },
  pointwise: { en: 'the diagonal of J: dyᵢ/dxᵢ', zh: 'J 的对角线：dyᵢ/dxᵢ' },
  missing: {
    en: 'the same as ones, silently; PyTorch raises RuntimeError',
    zh: '悄悄等于全 1；PyTorch 报 RuntimeError',
  },
} satisfies Record<string, Bilingual>;

/** What doubling the seed must do, under either reading of the seed. */
export const scaleRules = {
  vjp: { en: '2: the seed weights, linearly', zh: '2：种子线性加权' },
  normalised: { en: '1, were it normalised', zh: '若是归一化，应为 1' },
} satisfies Record<string, Bilingual>;

export const counterexampleLabels = {
  normalised: { en: 'Suppose the seed normalises', zh: '假定种子是归一化' },
  oneHot: { en: 'v = [1, 0, 0]: one output, not the sum', zh: 'v = [1, 0, 0]：只取一个输出，不是和' },
  cumsum: { en: 'cumsum: ones are not the pointwise slope', zh: 'cumsum：全 1 得到的不是逐点斜率' },
  softmax: { en: 'softmax: ones give 0', zh: 'softmax：全 1 得 0' },
} satisfies Record<string, Bilingual>;

export const missingOptions = [
  { value: 'error', label: { en: 'an error', zh: '报错' } },
  { value: 'ones', label: { en: 'ones are filled in', zh: '自动补全 1' } },
  { value: 'jacobian', label: { en: 'the whole Jacobian', zh: '返回整个雅可比' } },
] as const;
