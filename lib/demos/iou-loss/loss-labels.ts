import type { Bilingual } from '@/lib/kernel/bilingual';
import type { LossName } from './losses';

export const lossLabels: Record<LossName, Bilingual> = {
  iou: { en: '1 − IoU', zh: '1 − IoU' },
  giou: { en: '1 − GIoU (hull)', zh: '1 − GIoU（外接框）' },
  diou: { en: '1 − DIoU (centres)', zh: '1 − DIoU（中心距）' },
  l1: { en: 'L1 of the edges', zh: '四边的 L1' },
  pixels: { en: '1 − IoU of whole pixels', zh: '整像素的 1 − IoU' },
};
