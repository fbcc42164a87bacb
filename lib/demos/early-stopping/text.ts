import type { Bilingual } from '@/lib/kernel/bilingual';

export const title: Bilingual = { en: 'Early stopping', zh: '早停（early stopping）' };

export const claim: Bilingual = {
  en: 'On few noisy points the validation loss turns up while the training loss falls on; stopping with patience and restoring the best checkpoint is better on fresh data than training to the end.',
  zh: '数据少又有噪声时，训练损失还在降，验证损失却会回升；带耐心值的早停并恢复最佳检查点，在新数据上比训练到底更好。',
};

export const stance = {
  notes: {
    en: 'Right: watch the validation set and stop when it no longer improves. Patience and going back to the best weights are missing.',
    zh: '说得对：盯住验证集，不再变好就停。缺了两点：耐心值，以及恢复最佳权重。',
  },
  verdict: 'confirmed',
} as const;

export const rowLabels = {
  turn: { en: 'validation, best ÷ end', zh: '验证损失，最低 ÷ 最后' },
  fall: { en: 'training, end ÷ at best', zh: '训练损失，最后 ÷ 最佳处' },
  stop: { en: 'checkpoint ÷ best', zh: '检查点 ÷ 最低' },
  test: { en: 'test, checkpoint ÷ end', zh: '测试损失，检查点 ÷ 最后' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  turn: { en: '≤ 0.9: it turns up', zh: '≤ 0.9：回升' },
  fall: { en: '≤ 0.8: it falls on', zh: '≤ 0.8：仍在下降' },
  stop: { en: '≤ 1.03, and stopped before the end', zh: '≤ 1.03，且提前停下' },
  test: { en: '≤ 0.93: better on fresh data', zh: '≤ 0.93：新数据上更好' },
} satisfies Record<string, Bilingual>;

export const counterexampleLabels = {
  plenty: { en: '400 points: hardly anything to overfit', zh: '400 个点：几乎无从过拟合' },
  small: { en: 'Two hidden units: too small to overfit', zh: '两个隐藏单元：太小，过拟合不了' },
  train: { en: 'Watch the training loss instead', zh: '改盯训练损失' },
  impatient: { en: 'Patience 1: stops at the first bump', zh: '耐心值 1：遇到小波动就停' },
} satisfies Record<string, Bilingual>;

export const trainOptions = [
  { value: 'falls', label: { en: 'falls on', zh: '继续下降' } },
  { value: 'stays', label: { en: 'stays', zh: '不再变' } },
  { value: 'rises', label: { en: 'rises too', zh: '也回升' } },
] as const;
