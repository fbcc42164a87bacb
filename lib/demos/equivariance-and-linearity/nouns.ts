import type { Bilingual } from '@/lib/kernel/bilingual';
import type { OperationName } from './operations';

/** The operations by name, as in a list. */
export const operationNouns: Record<OperationName, Bilingual> = {
  conv: { en: 'convolution', zh: '卷积' },
  affine: { en: 'convolution + bias', zh: '卷积 + 偏置' },
  relu: { en: 'ReLU', zh: 'ReLU' },
  average: { en: 'average pooling', zh: '平均池化' },
  max: { en: 'max pooling', zh: '最大池化' },
  global: { en: 'global average', zh: '全局平均池化' },
  dense: { en: 'dense layer, no bias', zh: '全连接（无偏置）' },
};
