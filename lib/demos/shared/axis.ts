import type { Bilingual } from '@/lib/kernel/bilingual';

/** What an axis of a tensor counts. One colour each, in figures, formulas, code and typed answers alike. */
export type Axis = 'batch' | 'time' | 'hidden' | 'channel' | 'space';

const names: Record<Axis, Bilingual> = {
  batch: { en: 'batch', zh: '批' },
  time: { en: 'time', zh: '时间' },
  hidden: { en: 'hidden', zh: '隐藏' },
  channel: { en: 'channel', zh: '通道' },
  space: { en: 'space', zh: '空间' },
};

/** The usual name of an axis; a demo may say it more exactly ("tokens", "3 × hidden"). */
export function axisName(axis: Axis, language: 'en' | 'zh'): string {
  return names[axis][language];
}

/** The CSS colour of an axis, for `fill`, `stroke` and `color`. */
export function axisColour(axis: Axis): string {
  return `var(--axis-${axis})`;
}
