import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = {
  en: 'What torch.ones_like(ys) is for',
  zh: 'torch.ones_like(ys) 是做什么的',
};

export const claim: Bilingual = {
  en: 'A vector output needs a seed v, and backward returns vᵀJ. Ones give the gradient of the sum: the pointwise slope where each y has its own x. Nothing is normalised.',
  zh: '输出是向量就要给种子 v，反向传播返回 vᵀJ。全 1 求的是“和”的梯度：每个 y 只看自己的 x 时就是逐点斜率。没有任何归一化。',
};

export const stance = {
  notes: {
    en: '“torch.ones_like(ys) is there to normalise?” No: twice the seed gives twice the gradient.',
    zh: '“torch.ones_like(ys) 是因为要归一化？”不是：种子加倍，梯度也加倍。',
  },
  verdict: 'refuted',
} as const;

export const rowLabels = {
  product: { en: 'backward(v), Δ to vᵀJ', zh: 'backward(v)，与 vᵀJ 之差 Δ' },
  sum: { en: '∇ sum(y), Δ to backward(v)', zh: '∇ sum(y)，与 backward(v) 之差 Δ' },
  pointwise: { en: 'backward(ones)', zh: 'backward(全 1)' },
  scale: { en: 'backward(2v) ÷ backward(v)', zh: 'backward(2v) ÷ backward(v)' },
  missing: { en: 'tf.grad, no seed', zh: 'tf.grad 不给种子' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  product: { en: 'Δ ≤ 1e-6 of the terms’ size', zh: 'Δ ≤ 各项大小的 1e-6' },
  sum: { en: 'Δ ≤ 1e-6 of the terms’ size: v is ones', zh: 'Δ ≤ 各项大小的 1e-6：v 为全 1' },
  pointwise: { en: 'the diagonal of J: dyᵢ/dxᵢ', zh: 'J 的对角线：dyᵢ/dxᵢ' },
  missing: {
    en: '= ones, silently; PyTorch raises an error',
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
