import type { Bilingual } from '@/lib/kernel/bilingual';

/** The five digit readers whose outcomes on MNIST's 10,000 test digits are recorded with their weights. */
export const modelNames = [
  'mnist-cnn-plain',
  'mnist-cnn',
  'digit-vit',
  'digit-vit-mean',
  'digit-vit-no-positions',
] as const;

export type ModelName = (typeof modelNames)[number];

export const modelLabels: Readonly<Record<ModelName, Bilingual>> = {
  'mnist-cnn-plain': { en: 'CNN, 2 convolutions', zh: 'CNN，2 层卷积' },
  'mnist-cnn': { en: 'CNN, 3 convolutions', zh: 'CNN，3 层卷积' },
  'digit-vit': { en: 'ViT, CLS', zh: 'ViT，CLS' },
  'digit-vit-mean': { en: 'ViT, mean', zh: 'ViT，取平均' },
  'digit-vit-no-positions': { en: 'ViT, no positions', zh: 'ViT，无位置编码' },
};
