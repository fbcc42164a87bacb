import type { Bilingual } from '@/lib/kernel/bilingual';
import type { DueIn } from '@/lib/scheduling/due-in';

/** How long until a card is due: `short` for a button, `long` for a sentence and for screen readers. */
export interface IntervalWords {
  short: Bilingual;
  long: Bilingual;
}

/** Minutes and days as they are; from two months on months, from two years on years, to one decimal. */
export function intervalWords(due: DueIn): IntervalWords {
  if ('minutes' in due) return inUnit(Math.max(1, due.minutes), 'min', 'minute', '分钟');
  if (due.days < 60) return inUnit(due.days, 'd', 'day', '天');
  if (due.days < 730) return inUnit(tenth(due.days / 30.44), 'mo', 'month', '个月');
  return inUnit(tenth(due.days / 365.25), 'y', 'year', '年');
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function inUnit(value: number, short: string, long: string, zh: string): IntervalWords {
  return {
    short: { en: `${value} ${short}`, zh: `${value} ${zh}` },
    long: { en: `in ${value} ${long}${value === 1 ? '' : 's'}`, zh: `${value} ${zh}后` },
  };
}
