import type { Bilingual } from '@/lib/kernel/bilingual';

/** Axes of a tensor; each has one colour everywhere. */
export const axisNames = ['batch', 'time', 'hidden', 'channel', 'space'] as const;
export type AxisName = (typeof axisNames)[number];

export const axisWords: Readonly<Record<AxisName, Bilingual>> = {
  batch: { en: 'batch axis', zh: '批次轴' },
  time: { en: 'time axis', zh: '时间轴' },
  hidden: { en: 'hidden axis', zh: '隐藏轴' },
  channel: { en: 'channel axis', zh: '通道轴' },
  space: { en: 'space axis', zh: '空间轴' },
};
