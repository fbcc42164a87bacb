import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = { en: 'Mean squared error and its mean', zh: '均方误差与它的“均”' };

export const claim: Bilingual = {
  en: 'MSE is the mean area of the squares on the residuals: one outlier can own most of it, and the mean keeps the gradient the same size for any number of points. For classes it teaches the worst mistake least.',
  zh: 'MSE 是残差上各正方形的平均面积：一个离群点就能占去大半；取平均使梯度大小与点数无关。用于分类时，错得最离谱的样本学得最少。',
};

export const stance = {
  notes: {
    en: '“criterion = nn.MSELoss()” names the loss. The examiner’s next question is what it averages, and when it is wrong.',
    zh: '“criterion=nn.MSELoss()”只说了名字。考官接着会问：它在平均什么，什么时候不该用。',
  },
  verdict: 'undecided',
} as const;

export const rowLabels = {
  area: { en: 'loss, Δ to mean area', zh: '损失，与平均面积之差 Δ' },
  gradient: { en: '∂L/∂w, ∂L/∂b', zh: '∂L/∂w, ∂L/∂b' },
  outlier: { en: 'moved point’s share', zh: '被移动点的占比' },
  twice: { en: 'gradient, all points twice', zh: '每点重复一次，梯度' },
  descent: { en: 'MSE after the descent', zh: '下降结束时的 MSE' },
  classes: { en: 'slope at z, MSE ÷ CE', zh: 'z 处斜率，MSE ÷ CE' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  area: { en: 'Δ ≤ 1e-5: squares by hand', zh: 'Δ ≤ 1e-5：手算正方形' },
  gradient: { en: '2/N Σ r x and 2/N Σ r, ± 1e-5', zh: '2/N Σ r x 与 2/N Σ r，±1e-5' },
  outlier: { en: '', zh: '' },
  twice: { en: '× 1: the mean divides by N', zh: '× 1：平均除以 N' },
  descent: { en: '', zh: '' },
  classes: { en: '≤ 0.01: the sigmoid saturates', zh: '≤ 0.01：sigmoid 饱和' },
} satisfies Record<string, Bilingual>;

export function outlierRule(lengths: string): Bilingual {
  return {
    en: `≥ 10 points above ${lengths}, its share of the lengths`,
    zh: `至少比长度占比 ${lengths} 高 10 个百分点`,
  };
}

export const counterexampleLabels = {
  sum: { en: 'reduction = sum, same learning rate: runs away', zh: 'reduction=sum，学习率不变：发散' },
  absolute: { en: 'Absolute error: no squares', zh: '绝对误差：没有正方形' },
  still: { en: 'Nobody moves: no outlier', zh: '谁也不动：没有离群点' },
  unsure: { en: 'Logit 0: not saturated', zh: 'logit 为 0：不饱和' },
} satisfies Record<string, Bilingual>;

export const sumOptions = [
  { value: 'arrives', label: { en: 'arrives at the least squares', zh: '到达最小二乘解' } },
  { value: 'runs-away', label: { en: 'runs away', zh: '发散' } },
] as const;

export const twiceOptions = [
  { value: 'half', label: { en: 'halves', zh: '减半' } },
  { value: 'same', label: { en: 'stays the same', zh: '不变' } },
  { value: 'double', label: { en: 'doubles', zh: '加倍' } },
] as const;
