import { doneToday } from '@/lib/scheduling/done-today';
import type { CardHistory } from '@/lib/scheduling/memory';
import { buildQueue, type Queue } from '@/lib/scheduling/queue';
import { studyDay } from '@/lib/scheduling/study-day';
import type { CourseReader } from '@/lib/study/ports';
import { schedulerSettingsOf } from '@/lib/study/scheduler-settings-of';
import { siblingKey } from '@/lib/study/sibling-key';
import { defaultStudySettings } from '@/lib/study/study-settings';

/** The queue by brute force: every memory and the whole course go in, and nothing is chosen beforehand. */
export function queueOfAll(
  histories: readonly CardHistory[],
  course: CourseReader,
  limits: { zone: string; newPerDay: number; reviewsPerDay: number },
  now: number,
): Queue {
  const begun = new Set(histories.filter(({ memory }) => memory.phase !== 'new').map(({ cardId }) => cardId));
  return buildQueue({
    histories,
    newCards: course
      .cards()
      .map(({ id }) => id)
      .filter((id) => !begun.has(id)),
    siblingOf: (id) => siblingKey(id, course.card(id)),
    now: { at: now, zone: limits.zone },
    settings: schedulerSettingsOf(defaultStudySettings),
    newPerDay: limits.newPerDay,
    reviewsPerDay: limits.reviewsPerDay,
    doneToday: doneToday(histories, studyDay(now, limits.zone)),
  });
}
