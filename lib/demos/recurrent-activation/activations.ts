import type { Bilingual } from '@/lib/kernel/bilingual';

export const activations = ['tanh', 'relu', 'identity'] as const;

export type Activation = (typeof activations)[number];

export const activationNames: Readonly<Record<Activation, Bilingual>> = {
  tanh: { en: 'tanh', zh: 'tanh' },
  relu: { en: 'relu', zh: 'relu' },
  identity: { en: 'none (identity)', zh: '无（恒等）' },
};
