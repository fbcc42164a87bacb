import { defaultSchedulerSettings, type SchedulerSettings } from '@/lib/scheduling/scheduler-settings';
import type { StudySettings } from './study-settings';

// The scheduler keeps its model with the object it was given, so equal settings share one object.
const made = new Map<number, SchedulerSettings>();
const kept = 100;

/** What the scheduler is told for a learner with these settings. */
export function schedulerSettingsOf({ desiredRetention }: StudySettings): SchedulerSettings {
  const known = made.get(desiredRetention);
  if (known) return known;
  if (made.size >= kept) made.clear();
  const settings = { ...defaultSchedulerSettings, desiredRetention };
  made.set(desiredRetention, settings);
  return settings;
}
